// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;

/** Which values a reading takes, and what is said of others. */
class PolicyValuesTest {

    private static final Policy POLICY = Policy.recommended();

    private final PolicyReadings readings = new PolicyReadings();
    private final PolicyValues values = new PolicyValues(readings);

    static Stream<PolicyReading> choices() {
        return new PolicyReadings()
                .of(POLICY).stream().filter(reading -> !reading.alternatives().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aChoiceTakesItsAlternativesAndNothingElse(PolicyReading reading) {
        for (String alternative : reading.alternatives()) {
            assertThat(value(reading.key(), replace(reading.key(), alternative).orThrow()))
                    .isEqualTo(alternative);
        }
        for (String wrong : List.of("", "x", reading.alternatives().getFirst() + "x")) {
            refused(reading.key(), wrong);
        }
    }

    @ParameterizedTest
    @CsvSource({"objection.days, 60, 365", "officer.projectsWarning, 1, 100", "oldFacts.years, 1, 50"})
    void aNumberLiesInItsRange(String key, int least, int most) {
        for (int right : new int[] {least, most}) {
            assertThat(value(key, replace(key, String.valueOf(right)).orThrow()))
                    .isEqualTo(String.valueOf(right));
        }
        for (String wrong :
                List.of(String.valueOf(least - 1), String.valueOf(most + 1), "", "zwei", "1234567", "6.0")) {
            refused(key, wrong);
        }
    }

    @Test
    void warningsGoDownFromElevenToOne() {
        assertThat(warnings("11, 6,1")).containsExactly(11, 6, 1);
        assertThat(warnings("3")).containsExactly(3);
        assertThat(warnings("")).isEmpty();
        for (String wrong : List.of("12", "0", "3,6", "6,6", "6,", "sechs")) {
            refused("warnings.remaining", wrong);
        }
    }

    private List<Integer> warnings(String text) {
        return replace("warnings.remaining", text).orThrow().warnAtRemaining();
    }

    private Outcome<Policy> replace(String key, String text) {
        return values.replace(POLICY, List.of(new PolicyValue(key, text)));
    }

    private void refused(String key, String text) {
        assertThat(replace(key, text).reasons())
                .as(key + " = " + text)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("reading-value");
                    assertThat(reason.field()).contains("readings[0].value");
                });
    }

    private String value(String key, Policy policy) {
        return readings.of(policy).stream()
                .filter(reading -> reading.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
