// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.platform.api.LocalText;

class JsonTest {

    private static Json.Parsed read(String text) {
        return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsPlainValues() {
        Object tree = ((Json.Parsed.Value) read("{\"a\":[1,1.50,true,null,\"温州\"],\"b\":{\"c\":-9223372036854775808}}"))
                .tree()
                .orElseThrow();

        assertThat(tree).isInstanceOfSatisfying(Map.class, map -> {
            assertThat((List<?>) map.get("a")).hasSize(5).element(1).isEqualTo(new BigDecimal("1.50"));
            assertThat(((Map<?, ?>) map.get("b")).get("c")).isEqualTo(Long.MIN_VALUE);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\": x} | 1 | 7", "{ | 1 | 2", "[1,] | 1 | 4", "{\"a\":1}} | 1 | 8", "'' | 1 | 1"})
    void saysWhereItStopsBeingJson(String text, int line, int column) {
        assertThat(read(text)).isInstanceOfSatisfying(Json.Parsed.Broken.class, broken -> {
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.column()).isBetween(column - 1, column + 1);
        });
    }

    @Test
    void countsLines() {
        assertThat(read("{\n  \"a\": 1,\n  \"b\" 2\n}"))
                .isInstanceOfSatisfying(Json.Parsed.Broken.class, broken -> assertThat(broken.line())
                        .isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "[NaN]", "{'a':1}", "{\"a\":1} // x", "01", "\"\t\"", "\"\\x\""})
    void refusesWhatIsNotStrictJson(String text) {
        assertThat(read(text)).isInstanceOf(Json.Parsed.Broken.class);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(read("[".repeat(1_000) + "]".repeat(1_000))).isInstanceOf(Json.Parsed.Broken.class);
        assertThat(read("[".repeat(20) + "]".repeat(20))).isInstanceOf(Json.Parsed.Value.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(Json.read(new ByteArrayInputStream(new byte[] {'"', (byte) 0xc3, '"'})))
                .isInstanceOf(Json.Parsed.Broken.class);
    }

    @Test
    void writesWhatAnswersHold() {
        Fields fields = Fields.of()
                .with("text", new LocalText("在册", "Filed"))
                .with("day", LocalDate.of(2024, 9, 14))
                .with("there", Optional.of(3))
                .with("absent", Optional.empty())
                .with("list", List.of(1L, false, new BigDecimal("0.10"), Optional.empty()))
                .with("evil", "</script>\"\\\u2028");

        assertThat(new String(Json.write(fields), StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":{\"zh\":\"在册\",\"en\":\"Filed\"},\"day\":\"2024-09-14\",\"there\":3,"
                        + "\"list\":[1,false,0.10,null],\"evil\":\"</script>\\\"\\\\\u2028\"}");
    }
}
