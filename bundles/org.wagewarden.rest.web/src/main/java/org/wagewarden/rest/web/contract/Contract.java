// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.rest.web.contract.Operation.Parameter;
import org.wagewarden.rest.web.contract.Operation.Place;
import org.wagewarden.rest.web.contract.Operation.RequestBody;
import org.wagewarden.rest.web.http.Json;

/**
 * The contract: the OpenAPI 3.1 document beside this class, read once. It is the only place that says which operations
 * exist, what they take, what they answer and who may call them.
 */
public final class Contract {

    private static final String RESOURCE = "openapi.json";
    private static final int MOST_JSON_BYTES = 1024 * 1024;

    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Routes routes = new Routes();
    private final SchemaCheck check;
    private final References references;

    private Contract(Map<String, Object> document) {
        references = new References(document);
        check = new SchemaCheck(references);
        References.members(document, "paths")
                .forEach((path, item) -> References.object(item).forEach((method, operation) -> {
                    Operation read = operation(path, method.toUpperCase(Locale.ROOT), References.object(operation));
                    if (operations.put(read.id(), read) != null) {
                        throw new IllegalStateException("Two operations are called " + read.id());
                    }
                    routes.add(read);
                }));
    }

    /** Reads the contract. */
    public static Contract read() {
        return of(document());
    }

    /** The document's text, in UTF-8. */
    public static byte[] document() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A contract from its text. */
    public static Contract of(byte[] text) {
        return switch (Json.read(new ByteArrayInputStream(text))) {
            case Json.Parsed.Value(Optional<Object> tree) -> new Contract(References.object(tree.orElseThrow()));
            case Json.Parsed.Broken(int line, int column) ->
                throw new IllegalStateException("The contract is not JSON, line " + line + ", column " + column);
        };
    }

    /** Every operation by its id, in the order of the document. */
    public Map<String, Operation> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /** The operations of an area. */
    public List<Operation> tagged(String tag) {
        return operations.values().stream().filter(o -> o.tag().equals(tag)).toList();
    }

    public Routes routes() {
        return routes;
    }

    public SchemaCheck check() {
        return check;
    }

    private Operation operation(String path, String method, Map<String, Object> raw) {
        return new Operation(
                (String) raw.get("operationId"),
                (String) References.list(raw, "tags").getFirst(),
                method,
                path,
                raw.containsKey("security") && References.list(raw, "security").isEmpty(),
                Optional.ofNullable((String) raw.get("x-permission")).map(Permission::new),
                "revalidate".equals(raw.get("x-cache")),
                References.list(raw, "parameters").stream().map(this::parameter).toList(),
                Optional.ofNullable(raw.get("requestBody"))
                        .map(References::object)
                        .map(this::body),
                answers(References.members(raw, "responses")));
    }

    private Parameter parameter(Object raw) {
        Map<String, Object> parameter = references.resolve(References.object(raw));
        return new Parameter(
                (String) parameter.get("name"),
                Place.valueOf(parameter.get("in").toString().toUpperCase(Locale.ROOT)),
                Boolean.TRUE.equals(parameter.get("required")),
                references.resolve(References.members(parameter, "schema")));
    }

    private RequestBody body(Map<String, Object> raw) {
        Map<String, Object> content = References.members(raw, "content");
        int most = raw.get("x-most-bytes") instanceof Number number ? number.intValue() : MOST_JSON_BYTES;
        return new RequestBody(new ArrayList<>(content.keySet()), schemaOf(content), most, Optional.ofNullable((String)
                raw.get("x-apart")));
    }

    private Map<Integer, Map<String, Object>> answers(Map<String, Object> responses) {
        Map<Integer, Map<String, Object>> answers = new LinkedHashMap<>();
        responses.forEach((status, response) -> {
            Map<String, Object> content =
                    References.members(references.resolve(References.object(response)), "content");
            if (!"default".equals(status)) {
                answers.put(Integer.valueOf(status), schemaOf(content).orElse(Map.of()));
            }
        });
        return answers;
    }

    private Optional<Map<String, Object>> schemaOf(Map<String, Object> content) {
        return Optional.ofNullable(content.get("application/json"))
                .map(media -> references.resolve(References.members(References.object(media), "schema")));
    }
}
