// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.platform.api.Reason;

class IdNumberTest {

    /** The example of GB 11643-1999, appendix A. */
    @Test
    void theExampleOfTheStandardIsRight() {
        assertThat(IdNumber.check("11010519491231002X")).isEmpty();
        assertThat(IdNumber.check("440524188001010014")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', id-number-length",
        "11010519491231002, id-number-length",
        "11010519491231002XX, id-number-length",
        "1101051949123100 X, id-number-character",
        "11010519491231A02X, id-number-character",
        "１１０１０５１９４９１２３１００２X, id-number-character",
        "11010519491331002X, id-number-birth-date",
        "11010519490229002X, id-number-birth-date",
        "11010519490431002X, id-number-birth-date",
        "11010500000000002X, id-number-birth-date",
        "110105194912310020, id-number-check-character",
        "11010519491231002x, id-number-check-character"
    })
    void saysWhatIsWrong(String text, String code) {
        assertThat(IdNumber.check(text)).get().extracting(Reason::code).isEqualTo(code);
        assertThatThrownBy(() -> new IdNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangeOfOneDigitIsFound() {
        Random random = new Random(11643);
        for (int i = 0; i < 500; i++) {
            String number = number(random).value();
            for (int place = 0; place < 18; place++) {
                for (char c : "0123456789X".toCharArray()) {
                    if (c != number.charAt(place)) {
                        String changed = number.substring(0, place) + c + number.substring(place + 1);
                        assertThat(IdNumber.check(changed))
                                .as("place %d", place)
                                .isPresent();
                    }
                }
            }
        }
    }

    @Test
    void everyExchangeOfNeighboursIsFound() {
        Random random = new Random(11643);
        for (int i = 0; i < 2_000; i++) {
            String number = number(random).value();
            for (int place = 0; place < 17; place++) {
                char a = number.charAt(place);
                char b = number.charAt(place + 1);
                if (a != b) {
                    String changed = number.substring(0, place) + b + a + number.substring(place + 2);
                    assertThat(IdNumber.check(changed)).as("place %d", place).isPresent();
                }
            }
        }
    }

    @Test
    void isNeverPrintedInFull() {
        IdNumber number = new IdNumber("11010519491231002X");

        assertThat(number.masked()).isEqualTo("110*************2X").hasSize(18);
        assertThat(number).hasToString(number.masked());
        assertThat(IdNumber.check("110105194912310020").orElseThrow().toString())
                .doesNotContain("194912");
    }

    private static IdNumber number(Random random) {
        return IdNumber.complete("330302%04d%02d%02d%03d"
                .formatted(
                        1950 + random.nextInt(60),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000)));
    }
}
