// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.platform.api.Reason;

class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Published codes: the example of GB 32100-2015, and large companies. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216", "91110000802100433B"})
    void publishedCodesAreRight(String code) {
        assertThat(Uscc.check(code)).isEmpty();
        assertThat(Uscc.complete(code.substring(0, 17)).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', uscc-length",
        "91350100M000100Y4, uscc-length",
        "91350100M000100Y433, uscc-length",
        "91350100I000100Y43, uscc-character",
        "91350100O000100Y43, uscc-character",
        "91350100m000100y43, uscc-character",
        "91350100M000100Y4 , uscc-length",
        "91350100M000100Y4Z, uscc-character",
        "91350100M000100Y44, uscc-check-character"
    })
    void saysWhatIsWrong(String text, String code) {
        assertThat(Uscc.check(text)).get().extracting(Reason::code).isEqualTo(code);
        assertThatThrownBy(() -> new Uscc(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangeOfOneCharacterIsFound() {
        Random random = new Random(32100);
        for (int i = 0; i < 300; i++) {
            StringBuilder first = new StringBuilder("91");
            while (first.length() < 17) {
                first.append(ALPHABET.charAt(random.nextInt(31)));
            }
            String code = Uscc.complete(first.toString()).value();
            for (int place = 0; place < 18; place++) {
                for (char c : ALPHABET.toCharArray()) {
                    if (c != code.charAt(place)) {
                        String changed = code.substring(0, place) + c + code.substring(place + 1);
                        assertThat(Uscc.check(changed)).as("place %d", place).isPresent();
                    }
                }
            }
        }
    }

    @Test
    void completesOnlyWhatCanBeOne() {
        assertThatThrownBy(() -> Uscc.complete("9135")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uscc.complete("IIIIIIIIIIIIIIIII")).isInstanceOf(IllegalArgumentException.class);
    }
}
