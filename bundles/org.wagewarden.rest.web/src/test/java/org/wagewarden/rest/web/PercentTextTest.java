// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTextTest {

    @Test
    void decodesSegmentsOneByOne() {
        assertThat(PercentText.segments("/v1/%E6%B8%A9%E5%B7%9E/a%2Fb")).contains(List.of("v1", "温州", "a/b"));
        assertThat(PercentText.segments("/v1/")).contains(List.of("v1", ""));
        assertThat(PercentText.segments("")).contains(List.of(""));
    }

    @Test
    void decodesQueries() {
        assertThat(PercentText.query("text=%E6%9E%97+x&a&b=1&b=2%2B"))
                .contains(Map.of("text", List.of("林 x"), "a", List.of(""), "b", List.of("1", "2+")));
        assertThat(PercentText.query("")).contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%c3%28", "%ff", "%ed%a0%80", "a b", "温"})
    void refusesWhatIsMalformed(String piece) {
        assertThat(PercentText.decode(piece, true)).isEmpty();
    }

    @Test
    void setsOneParameterOfAQuery() {
        Map<String, List<String>> query =
                PercentText.query("text=%E6%9E%97+%26&limit=5&cursor=old").orElseThrow();

        assertThat(PercentText.query(query, "cursor", "n=w")).isEqualTo("?text=%E6%9E%97%20%26&limit=5&cursor=n%3Dw");
    }
}
