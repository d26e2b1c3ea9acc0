// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.rest.tests.Api.Reply;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Json;

/** The law on facts from outside, over HTTP: every example of the contract, and what is refused. */
class EvaluationsTest {

    private static final String PATH = "/v1/scoring/evaluations";
    private static final Api CITY = Api.as("city");

    @TestFactory
    Stream<DynamicTest> theExamplesOfTheContract() {
        Map<String, Object> examples = examples();
        assertThat(examples)
                .containsKeys(
                        "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T20", "T5c",
                        "A19");
        return examples.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> example(Body.of(e.getValue()))));
    }

    private static Map<String, Object> examples() {
        return Body.of(((Json.Parsed.Value) Json.read(new ByteArrayInputStream(Contract.document())))
                        .tree()
                        .orElseThrow())
                .object("paths")
                .object(PATH)
                .object("post")
                .object("requestBody")
                .object("content")
                .object("application/json")
                .object("examples")
                .members();
    }

    @Test
    void daysBeyondReachAreRefused() {
        Body example = Body.of(examples().get("T1"));
        String json = new String(Json.write(example.object("value").members()), StandardCharsets.UTF_8);

        for (String day : List.of("+999999999-12-31", "-999999999-01-01")) {
            assertThat(CITY.post(PATH, json.replace("2024-06-01", day)).is(422).text())
                    .contains("wrong-form", "/asOf");
        }
    }

    private static void example(Body example) {
        String json = new String(Json.write(example.object("value").members()), StandardCharsets.UTF_8);
        Body officer = CITY.post(PATH, json).is(200).body().objects("officers").getFirst();
        Body expected = example.object("x-expected");
        Body standing = officer.object("standing");

        assertThat(standing.optionalInteger("sum")).isEqualTo(expected.optionalInteger("sum"));
        assertThat(standing.optionalInteger("balance")).isEqualTo(expected.optionalInteger("balance"));
        assertThat(standing.flag("crossed")).isEqualTo(expected.flag("crossed"));
        assertThat(officer.objects("refused"))
                .extracting(r -> r.object("reason").text("code"))
                .isEqualTo(expected.texts("refused"));
        assertThat(officer.objects("lapsed"))
                .hasSize(expected.optionalInteger("lapsed").orElse(0));
        if (!standing.members().isEmpty()) {
            int counted = standing.objects("explanation").stream()
                    .mapToInt(s -> s.integer("points"))
                    .sum();
            assertThat(counted).as("the explanation adds up").isEqualTo(standing.integer("sum"));
        }
    }

    @Test
    void theExplanationNamesWhatAbsorbedWhat() {
        Body standing = CITY.post(
                        PATH,
                        """
                        {"asOf": "2024-06-01", "officers": [{"anchor": "2023-09-15", "findings": [
                          {"name": "three", "provision": "12.1", "project": "安置房", "case": "A", "conductDate": "2024-03-01"},
                          {"name": "six", "provision": "13.2", "project": "安置房", "case": "A", "conductDate": "2024-04-01"}]}]}""")
                .is(200)
                .body()
                .objects("officers")
                .getFirst()
                .object("standing");

        assertThat(standing.objects("lines")).extracting(l -> l.text("role")).containsExactly("ABSORBED", "COUNTED");
        assertThat(standing.objects("lines").getFirst().text("by")).isEqualTo("six");
        assertThat(standing.objects("explanation"))
                .anyMatch(s -> s.object("text").text("zh").contains("安置房")
                        && s.optionalText("entry").filter("three"::equals).isPresent()
                        && s.object("article").integer("number") == 12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'asOf': '2024-13-01', 'officers': [] | /asOf | wrong-form",
                "'officers': {} | /officers | wrong-type",
                "'asOf': '2024-06-01' | /officers | missing",
                "'officers': [{'findings': []}, {'findings': 1}] | /officers/1/findings | wrong-type",
                "'officers': [{'findings': [{'provision': '10.1', 'project': 'P'}]}] | /officers/0/findings/0/conductDate | missing",
                "'officers': [{'findings': [{'provision': '10.12', 'project': 'P', 'conductDate': '2024-01-01'}]}] | /officers/0/findings/0/provision | not-allowed-value",
                "'officers': [{'findings': [{'provision': '10.1', 'project': 'P', 'conductDate': '2024-01-02', 'effectiveDate': '2024-01-01'}]}] | /officers/0/findings/0/effectiveDate | dates-order",
                "'officers': [{'findings': [], 'corrections': [{'kind': 'STAY', 'corrects': 'x', 'effectiveDate': '2024-01-01'}]}] | /officers/0/corrections/0/corrects | finding-unknown",
                "'officers': [{'findings': [{'provision': '11', 'project': 'P', 'conductDate': '2024-01-02', 'order': {'number': 'O', 'item': '10.1'}}]}] | /officers/0/findings/0/order/number | order-unknown",
                "'officers': [{'findings': [], 'points': 3}] | /officers/0/points | unknown-field",
                "'policy': {'version': 99}, 'officers': [] | /policy/version | policy-unknown",
                "'policy': {'readings': [{'key': 'cycle.rollOver', 'value': 'X'}]}, 'officers': [] | /policy/readings/0/key | reading-fixed",
                "'policy': {'readings': [{'key': 'cycle.attribution', 'value': 'X'}]}, 'officers': [] | /policy/readings/0/value | reading-value"
            })
    void badInputIsNamedByItsPointer(String body, String pointer, String code) {
        Reply reply = CITY.post(PATH, "{" + body.replace('\'', '"') + "}").refused(422, code);

        assertThat(reply.body().objects("errors"))
                .extracting(e -> e.text("pointer"), e -> e.text("code"))
                .contains(org.assertj.core.api.Assertions.tuple(pointer, code));
    }

    @Test
    void notJsonIsSaidWithItsPlace() {
        CITY.post(PATH, "{\"officers\": [}").refused(400, "malformed-json");
        CITY.post(PATH, "[]").refused(422, "wrong-type");
    }

    @Test
    void tenThousandOfficersInOneCallAndNotOneMore() {
        List<Body> answered = CITY.post(PATH, many(10_000)).is(200).body().objects("officers");

        assertThat(answered).hasSize(10_000);
        assertThat(answered.getLast().text("name")).isEqualTo("9999");
        assertThat(answered).allMatch(o -> o.object("standing").integer("sum") == 2);
        Reply more = CITY.post(PATH, many(10_001)).refused(422, "wrong-count");
        assertThat(more.body().objects("errors")).hasSize(1);
        assertThat(more.body().objects("errors").getFirst().text("pointer")).isEqualTo("/officers");
    }

    private static String many(int officers) {
        return "{\"asOf\": \"2024-06-01\", \"explain\": false, \"officers\": ["
                + String.join(
                        ",",
                        IntStream.range(0, officers)
                                .mapToObj(
                                        """
                                        {"name": "%d", "anchor": "2023-09-15", "findings": [
                                          {"provision": "10.1", "project": "P", "conductDate": "2024-03-01"},
                                          {"provision": "10.2", "project": "P", "conductDate": "2024-03-01"}]}"""
                                                ::formatted)
                                .toList())
                + "]}";
    }
}
