// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wagewarden.rest.tests.Api.Reply;
import org.wagewarden.rest.web.contract.Operation;

/**
 * Who may call what: every operation against no token, every role, and a thing of another district. The table is
 * access-matrix.csv; an operation without a row fails.
 *
 * <p>Cells: {@code open} needs no sign-in; {@code yes} passes the gate; {@code no} is 403; {@code own} passes the gate and
 * finds nothing, because things belong to the account that made them. Elsewhere: {@code absent} is 404 as if there were no
 * such thing, {@code refused} names the district (districts are public), {@code seen} is readable for every reader, {@code -} is not about one thing of a district.
 */
class AccessMatrixTest {

    /** An account for each role, with that role only; in the order of the columns. */
    private static final List<String> ACCOUNTS =
            List.of("lucheng", "decision", "training", "sysadmin", "audit", "officer");

    private static final String NOT_THERE = "01jq0000000000000000000000";

    static Stream<List<String>> rows() throws IOException {
        try (InputStream in = AccessMatrixTest.class.getResourceAsStream("access-matrix.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> List.of(line.split(","))).toList().stream();
        }
    }

    @Test
    void everyOperationHasARow() throws IOException {
        assertThat(rows().map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(
                        new TreeSet<>(Api.CONTRACT.operations().keySet()));
    }

    @Test
    void everyAccountHasOneRole() {
        assertThat(ACCOUNTS)
                .extracting(
                        account -> Api.as(account).get("/v1/me").is(200).body().texts("roles"))
                .containsExactly(
                        List.of("REGULATOR"),
                        List.of("DECISION_MAKER"),
                        List.of("TRAINING_ORGANISER"),
                        List.of("SYSTEM_ADMINISTRATOR"),
                        List.of("AUDIT_ADMINISTRATOR"),
                        List.of("OFFICER"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void withoutATokenAndByRole(List<String> row) {
        Operation operation = Api.CONTRACT.operations().get(row.getFirst());
        if (operation.open()) {
            assertThat(row.subList(1, 7)).containsOnly("open");
            assertThat(call(Api.nobody(), operation).status()).isNotIn(401, 403);
            return;
        }
        call(Api.nobody(), operation).refused(401, "no-token");
        call(Api.bearing("x".repeat(43)), operation).refused(401, "token-not-valid");
        if (row.getFirst().equals("signOut") || row.getFirst().equals("makeBackup")) {
            // not tried by role: the one ends the token of the other tests, the other has its own test
            return;
        }
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            Reply reply = call(Api.as(ACCOUNTS.get(i)), operation);
            String cell = row.get(i + 1);
            String about = row.getFirst() + " as " + ACCOUNTS.get(i) + ": " + reply.text();
            switch (cell) {
                case "yes" -> assertThat(reply.status()).as(about).isNotIn(401, 403, 500, 503);
                case "no" -> {
                    assertThat(reply.status()).as(about).isEqualTo(403);
                    assertThat(reply.body().text("code")).isEqualTo("not-permitted");
                }
                case "own" -> {
                    assertThat(reply.status()).as(about).isNotIn(401, 500, 503);
                    if (reply.status() == 200) {
                        assertThat(reply.items()).as(about).isEmpty();
                    }
                }
                default -> throw new IllegalStateException("No such cell: " + cell);
            }
        }
    }

    /** With identifiers of nothing and an empty body: what is refused for the role is refused before that is looked at. */
    private static Reply call(Api api, Operation operation) {
        String path = operation
                .path()
                .replace("{number}", "1")
                .replace("{row}", "1")
                .replace("{section}", "1")
                .replace("{column}", "name")
                .replace("{profile}", "no.such.profile")
                .replace("{report}", "no.such.report")
                .replace("{name}", "no.such.plugin")
                .replace("{district}", "lucheng")
                .replaceAll("\\{\\w+}", NOT_THERE);
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.needsRevision()) {
            headers.put("If-Match", "\"1.0\"");
        }
        if (operation.needsFileName()) {
            headers.put("Content-Disposition", "attachment; filename=\"x\"");
        }
        operation
                .body()
                .ifPresent(body -> headers.put("Content-Type", body.mediaTypes().getFirst()));
        String[] flat = headers.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
        byte[] body = operation.body().isPresent() ? "{}".getBytes(StandardCharsets.UTF_8) : new byte[0];
        return api.send(operation.method(), path, body, flat);
    }

    @TestFactory
    Stream<DynamicTest> aThingOfAnotherDistrict() throws IOException {
        Elsewhere elsewhere = new Elsewhere();
        return rows().filter(row -> !row.get(7).equals("-"))
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> {
                    Reply reply = elsewhere.ask(row.getFirst());
                    switch (row.get(7)) {
                        case "absent" -> {
                            assertThat(reply.status()).as(reply.text()).isEqualTo(404);
                            assertThat(reply.body().text("code")).isEqualTo("not-found");
                        }
                        case "refused" -> reply.refused(422, "district-out-of-scope");
                        case "seen" -> reply.is(200);
                        case "empty" -> assertThat(reply.is(200).items()).isEmpty();
                        default -> throw new IllegalStateException("No such cell: " + row.get(7));
                    }
                }));
    }
}
