// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.contract.Routes;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Json;
import org.wagewarden.rest.web.http.Problem;

/**
 * A client that reads the contract and holds every answer against it: a success must have a status of the operation and a
 * body of its schema, anything else must be a problem. Remembers which operations succeeded.
 */
final class Api {

    static final Contract CONTRACT = Contract.read();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Set<String> SUCCEEDED = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, Object> PROBLEM = problemSchema();

    private final URI base = Platform.running().address().resolve("/api");
    private final Supplier<Optional<String>> token;

    private Api(Supplier<Optional<String>> token) {
        this.token = token;
    }

    static Api nobody() {
        return new Api(Optional::empty);
    }

    static Api bearing(String token) {
        return new Api(() -> Optional.of(token));
    }

    /** One of the demonstration accounts; signs in when it is first needed. */
    static Api as(String account) {
        return new Api(() -> Optional.of(TOKENS.computeIfAbsent(account, name -> signIn(name, Platform.PASSWORD))));
    }

    static String signIn(String account, String password) {
        Body body = Waiting.until(() -> {
            Reply reply =
                    nobody().post("/v1/sign-in", "{\"account\":\"" + account + "\",\"password\":\"" + password + "\"}");
            return reply.status() == 503 || reply.status() == 404 ? Optional.empty() : Optional.of(reply.body());
        });
        return body.text("token");
    }

    /** Forgets the tokens: they end with the accounts' bundle. */
    static void forget() {
        TOKENS.clear();
    }

    static Set<String> succeeded() {
        return new TreeSet<>(SUCCEEDED);
    }

    /** An answer. */
    record Reply(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        Body body() {
            return Body.of(tree());
        }

        Object tree() {
            return ((Json.Parsed.Value) Json.read(new ByteArrayInputStream(response.body())))
                    .tree()
                    .orElseThrow();
        }

        List<Body> items() {
            return body().objects("items");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Reply is(int status) {
            assertThat(status()).as(text()).isEqualTo(status);
            return this;
        }

        Reply refused(int status, String code) {
            is(status);
            assertThat(body().objects("errors"))
                    .extracting(error -> error.text("code"))
                    .contains(code);
            return this;
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Reply post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Reply put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    Reply upload(String path, String mediaType, String fileName, byte[] content) {
        return send(
                "POST",
                path,
                content,
                "Content-Type",
                mediaType,
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + fileName);
    }

    /** Attaches a file to a case. */
    Reply attach(String caseId, String fileName, String description, byte[] content) {
        return send(
                "POST",
                "/v1/cases/" + caseId + "/exhibits",
                content,
                "Content-Type",
                "application/octet-stream",
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + encoded(fileName),
                "Content-Description",
                encoded(description));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Reply send(String method, String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!json.isEmpty()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send(method, path, json.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    Reply send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        token.get().ifPresent(t -> request.header("Authorization", "Bearer " + t));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            Reply reply = new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
            hold(method, path, reply);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void hold(String method, String path, Reply reply) {
        Optional<Operation> operation = operation(method, path);
        if (reply.status() >= 400) {
            if (!method.equals("HEAD") && reply.response().body().length > 0) {
                assertThat(reply.header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
                assertThat(CONTRACT.check().check(PROBLEM, reply.tree(), ""))
                        .as(reply.text())
                        .isEmpty();
                assertThat(reply.body().integer("status")).isEqualTo(reply.status());
            }
        } else if (operation.isPresent() && reply.status() != 304) {
            Map<Integer, Map<String, Object>> answers = operation.get().answers();
            assertThat(answers).as(operation.get().id()).containsKey(reply.status());
            Map<String, Object> schema = answers.get(reply.status());
            if (!schema.isEmpty()) {
                assertThat(CONTRACT.check().check(schema, reply.tree(), ""))
                        .as(operation.get().id() + ": " + reply.text())
                        .isEmpty();
            }
            SUCCEEDED.add(operation.get().id());
        }
    }

    private static Optional<Operation> operation(String method, String path) {
        List<String> segments =
                List.of(path.replaceFirst("\\?.*", "").substring(1).split("/"));
        return CONTRACT.routes().find(segments).map(Routes.Match::operations).map(operations -> operations.get(method));
    }

    private static Map<String, Object> problemSchema() {
        return Body.of(Body.of(((Json.Parsed.Value) Json.read(new ByteArrayInputStream(Contract.document())))
                                .tree()
                                .orElseThrow())
                        .object("components")
                        .object("schemas")
                        .members()
                        .get("Problem"))
                .members();
    }
}
