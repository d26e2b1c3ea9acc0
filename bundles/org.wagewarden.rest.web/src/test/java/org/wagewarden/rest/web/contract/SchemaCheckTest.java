// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.http.Json;

class SchemaCheckTest {

    private final SchemaCheck check = new SchemaCheck(new References(Map.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"string\"} | \"x\" | ",
                "{\"type\":\"string\"} | 1 | wrong-type",
                "{\"type\":\"string\"} | null | wrong-type",
                "{\"type\":\"string\",\"maxLength\":2} | \"温州\" | ",
                "{\"type\":\"string\",\"maxLength\":2} | \"𠮷𠮷\" | ",
                "{\"type\":\"string\",\"maxLength\":2} | \"abc\" | too-long",
                "{\"type\":\"string\",\"minLength\":2} | \"a\" | too-short",
                "{\"type\":\"string\",\"pattern\":\"^[a-z]+$\"} | \"ab1\" | wrong-form",
                "{\"type\":\"string\"} | \"a\\u0000b\" | wrong-character",
                "{\"type\":\"string\"} | \"\\ud800\" | wrong-character",
                "{\"type\":\"string\",\"format\":\"date\"} | \"2024-02-30\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"date\"} | \"2024-02-29\" | ",
                "{\"type\":\"string\",\"format\":\"date\"} | \"1900-01-01\" | ",
                "{\"type\":\"string\",\"format\":\"date\"} | \"2199-12-31\" | ",
                "{\"type\":\"string\",\"format\":\"date\"} | \"1899-12-31\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"date\"} | \"2200-01-01\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"date\"} | \"+999999999-12-31\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"date\"} | \"-999999999-01-01\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"year-month\"} | \"2024-13\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"year-month\"} | \"+999999999-12\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"date-time\"} | \"2024-09-14T10:00:00Z\" | ",
                "{\"type\":\"string\",\"format\":\"date-time\"} | \"+1000000000-12-31T23:59:59Z\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"base64\"} | \"%%\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"public-id\"} | \"../../etc\" | wrong-form",
                "{\"type\":\"string\",\"format\":\"id-number\"} | \"123\" | id-number-length",
                "{\"type\":\"string\",\"format\":\"uscc\"} | \"91330300MA000000I0\" | uscc-character",
                "{\"type\":\"string\",\"format\":\"no-number\"} | \"wang\" | ",
                "{\"type\":\"string\",\"format\":\"no-number\"} | \"33030219\" | number-in-address",
                "{\"type\":\"integer\",\"minimum\":0,\"maximum\":100} | 100 | ",
                "{\"type\":\"integer\",\"minimum\":0,\"maximum\":100} | 101 | out-of-range",
                "{\"type\":\"integer\",\"minimum\":0,\"maximum\":100} | -1 | out-of-range",
                "{\"type\":\"integer\"} | 1.5 | wrong-type",
                "{\"type\":\"integer\"} | 99999999999999999999 | wrong-type",
                "{\"type\":\"boolean\"} | \"true\" | wrong-type",
                "{\"enum\":[\"A\",\"B\"]} | \"C\" | not-allowed-value",
                "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":1} | [\"a\",\"b\"] | wrong-count",
                "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true} | [\"a\",\"a\"] | not-unique",
                "{\"type\":\"object\",\"required\":[\"a\"]} | {} | missing",
                "{\"type\":\"object\",\"additionalProperties\":false} | {\"a\":1} | unknown-field",
                "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}} | {\"a\":\"x\"} | wrong-type"
            })
    void theFirstThingWrongIs(String schema, String value, String code) {
        assertThat(check.check(References.object(tree(schema)), tree(value), "").stream()
                        .map(Reason::code))
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void everythingWrongIsNamedAtItsPlace() {
        Object schema = tree(
                """
                {"type": "object", "additionalProperties": false, "required": ["name", "grants"], "properties": {
                  "name": {"type": "string"},
                  "grants": {"type": "array", "items": {"type": "object", "required": ["district"], "properties": {
                    "district": {"type": "string", "maxLength": 3}}}}}}""");
        Object value =
                tree("""
                {"grants": [{"district": "abc"}, {}, {"district": "long"}], "more": 1}""");

        assertThat(check.check(References.object(schema), value, ""))
                .extracting(reason -> reason.field().orElse("-") + " " + reason.code())
                .containsExactly(
                        "name missing",
                        "grants[1].district missing",
                        "grants[2].district too-long",
                        "more unknown-field");
    }

    @Test
    void aReasonHasBothLanguagesAndNotTheValue() {
        List<Reason> found = check.check(
                References.object(tree("{\"type\":\"string\",\"format\":\"id-number\"}")), "330302199001011234", "n");

        assertThat(found).singleElement().satisfies(reason -> {
            assertThat(reason.text().zh()).isNotBlank().doesNotContain("33030219");
            assertThat(reason.text().en()).isNotBlank().doesNotContain("33030219");
        });
    }

    private static Object tree(String json) {
        return ((Json.Parsed.Value) Json.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .tree()
                .orElse(null);
    }
}
