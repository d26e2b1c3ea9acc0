// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Permission;
import org.wagewarden.rest.web.contract.Operation.Parameter;
import org.wagewarden.rest.web.contract.Operation.Place;
import org.wagewarden.rest.web.http.Json;

class ContractTest {

    private static final Contract CONTRACT = Contract.read();
    private static final Pattern ROW = Pattern.compile("^\\| `(GET|POST|PUT|DELETE) /");

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<String, Object> document = document();
        References references = new References(document);
        List<Map<String, Object>> found = new ArrayList<>();
        collect(document, found);

        assertThat(found).hasSizeGreaterThan(200);
        assertThat(found).allSatisfy(reference -> assertThat(references.resolve(reference))
                .isNotEmpty());
    }

    private static void collect(Object tree, List<Map<String, Object>> references) {
        if (tree instanceof List<?> list) {
            list.forEach(item -> collect(item, references));
        } else if (tree instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String) {
                references.add(References.object(map));
            }
            map.values().forEach(value -> collect(value, references));
        }
    }

    @Test
    void theReadmeListsEveryOperation() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> ROW.matcher(line).find())
                .map(line -> line.replaceAll("\\| ([^|]*) \\| (`[^`]*`|—|signed in) \\|$", "| $2 |"))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(CONTRACT.operations().values().stream()
                        .map(ContractTest::row)
                        .toList());
    }

    /** A row of the table, but for its summary. */
    private static String row(Operation operation) {
        String needs = operation.open()
                ? "—"
                : operation.permission().map(p -> "`" + p.id() + "`").orElse("signed in");
        return "| `" + operation.method() + " " + operation.path() + "` | " + operation.id() + " | " + needs + " |";
    }

    @Test
    void everyKeywordIsOneThatIsChecked() {
        assertThat(schemas()).allSatisfy(schema -> assertThat(CONTRACT.check().unknownKeywords(schema))
                .isEmpty());
    }

    private static Stream<Map<String, Object>> schemas() {
        Stream<Map<String, Object>> inOperations = CONTRACT.operations().values().stream()
                .flatMap(operation -> Stream.of(
                                operation.parameters().stream().map(Parameter::schema),
                                operation.body().stream().flatMap(body -> body.schema().stream()),
                                operation.answers().values().stream())
                        .flatMap(s -> s));
        return Stream.concat(
                inOperations,
                References.members(References.members(document(), "components"), "schemas").values().stream()
                        .map(References::object));
    }

    private static Map<String, Object> document() {
        return References.object(((Json.Parsed.Value) Json.read(new ByteArrayInputStream(Contract.document())))
                .tree()
                .orElseThrow());
    }

    @Test
    void thePathDeclaresItsVariables() {
        assertThat(CONTRACT.operations().values()).allSatisfy(operation -> assertThat(operation.parameters().stream()
                        .filter(p -> p.place() == Place.PATH)
                        .map(Parameter::name))
                .containsExactlyElementsOf(Pattern.compile("\\{(\\w+)}")
                        .matcher(operation.path())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList()));
    }

    @Test
    void onlyTheContractAndTheSignInAreOpen() {
        assertThat(CONTRACT.operations().values().stream()
                        .filter(Operation::open)
                        .map(Operation::id))
                .containsExactly("getContract", "signIn");
    }

    @Test
    void permissionsAreThoseOfTheRoles() throws IllegalAccessException {
        List<Permission> known = new ArrayList<>();
        for (var field : Permission.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Permission.class) {
                known.add((Permission) field.get(null));
            }
        }

        assertThat(CONTRACT.operations().values().stream().flatMap(o -> o.permission().stream()))
                .isSubsetOf(known);
    }

    @Test
    void whatMayBeKeptHoldsNoPersonalData() {
        assertThat(CONTRACT.operations().values().stream()
                        .filter(Operation::revalidated)
                        .map(Operation::tag))
                .containsOnly("contract", "districts", "provisions", "policies");
    }

    @Test
    void changesOfThingsWithRevisionsNeedTheirVersion() {
        assertThat(CONTRACT.operations().values().stream()
                        .filter(Operation::needsRevision)
                        .map(Operation::id))
                .containsExactlyInAnyOrder("changeOfficer", "changeContractor", "changeProject", "advanceProject");
    }

    @Test
    void aBrokenContractIsRefused() {
        assertThatThrownBy(() -> Contract.of("{\"paths\": {".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Contract.of(
                        """
                        {"paths": {"/a": {"get": {"operationId": "x", "tags": ["t"], "responses": {}}},
                                   "/b": {"get": {"operationId": "x", "tags": ["t"], "responses": {}}}}}"""
                                .getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Two operations are called x");
    }

    @Test
    void aFixedSegmentComesBeforeAVariableOne() {
        assertThat(CONTRACT.routes()
                        .find(List.of("v1", "imports", "profiles"))
                        .orElseThrow()
                        .operations())
                .containsOnlyKeys("GET");
        Routes.Match one = CONTRACT.routes()
                .find(List.of("v1", "imports", "01jq0000000000000000000000"))
                .orElseThrow();
        assertThat(one.operations()).containsOnlyKeys("DELETE", "GET");
        assertThat(one.values()).containsEntry("id", "01jq0000000000000000000000");
        assertThat(CONTRACT.routes().find(List.of("v1", "imports", ""))).isEmpty();
        assertThat(CONTRACT.routes().find(List.of("v1"))).isEmpty();
        assertThat(CONTRACT.routes().find(List.of("v1", "officers", "x", "y", "z")))
                .isEmpty();
    }
}
