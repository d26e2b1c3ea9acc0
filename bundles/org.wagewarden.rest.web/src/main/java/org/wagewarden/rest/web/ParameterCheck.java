// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.contract.Operation.Parameter;
import org.wagewarden.rest.web.contract.Operation.Place;
import org.wagewarden.rest.web.contract.SchemaCheck;

/** Checks the parameters of path, query and headers against the contract, and fills in defaults. */
final class ParameterCheck {

    /** Headers with a form of their own, which {@link Intake} reads. */
    private static final Set<String> OWN_CHECK = Set.of("If-Match", "Content-Disposition");

    private final SchemaCheck check;

    ParameterCheck(SchemaCheck check) {
        this.check = check;
    }

    /** What the check found. */
    sealed interface Checked {

        /** All values by name, those of the path too. */
        record Right(Map<String, List<String>> values) implements Checked {}

        /** All that is wrong. */
        record Wrong(List<Reason> reasons) implements Checked {}
    }

    boolean pathFits(Operation operation, Map<String, String> path) {
        return operation.parameters().stream()
                .filter(p -> p.place() == Place.PATH)
                .allMatch(p -> check.check(p.schema(), typed(p.schema(), path.getOrDefault(p.name(), "")), p.name())
                        .isEmpty());
    }

    Checked take(Operation operation, Map<String, String> path, Request request) {
        Optional<Map<String, List<String>>> sent = PercentText.query(request.query());
        if (sent.isEmpty()) {
            return new Checked.Wrong(List.of(
                    Reason.of("malformed-query", "地址中的参数编码有误，应为UTF-8。", "The query is not well-formed UTF-8.")));
        }
        List<Reason> wrong = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        path.forEach((name, value) -> values.put(name, List.of(value)));
        Map<String, List<String>> rest = new LinkedHashMap<>(sent.get());
        for (Parameter parameter : operation.parameters()) {
            if (parameter.place() == Place.QUERY) {
                List<String> given =
                        Optional.ofNullable(rest.remove(parameter.name())).orElse(List.of());
                wrong.addAll(check(parameter, given));
                List<String> taken = given.isEmpty() ? byDefault(parameter) : given;
                if (!taken.isEmpty()) {
                    values.put(parameter.name(), taken);
                }
            }
            if (parameter.place() == Place.HEADER && !OWN_CHECK.contains(parameter.name())) {
                Optional<String> given = request.header(parameter.name());
                Optional<String> text = given.flatMap(value -> PercentText.decode(value, false));
                wrong.addAll(
                        given.isPresent() && text.isEmpty() ? List.of(malformed(parameter)) : header(parameter, text));
                text.ifPresent(value -> values.put(parameter.name(), List.of(value)));
            }
        }
        rest.keySet()
                .forEach(name -> wrong.add(Reason.of("unknown-parameter", "没有这个参数。", "There is no such parameter.")
                        .at(name.length() <= 40 ? name : name.substring(0, 40) + "…")));
        return wrong.isEmpty() ? new Checked.Right(values) : new Checked.Wrong(wrong);
    }

    private List<Reason> header(Parameter parameter, Optional<String> given) {
        return given.map(text -> check.check(parameter.schema(), typed(parameter.schema(), text), parameter.name()))
                .orElseGet(() -> absent(parameter));
    }

    private static Reason malformed(Parameter parameter) {
        return Reason.of(
                        "malformed-header",
                        "该头的内容应为UTF-8的百分号编码，例如：%E7%85%A7%E7%89%87",
                        "This header is percent-encoded UTF-8, for example: %E7%85%A7%E7%89%87")
                .at(parameter.name());
    }

    private static List<Reason> absent(Parameter parameter) {
        return parameter.required()
                ? List.of(Reason.of("missing", "缺少这个参数。", "This parameter is missing.")
                        .at(parameter.name()))
                : List.of();
    }

    private List<Reason> check(Parameter parameter, List<String> given) {
        if (given.isEmpty()) {
            return absent(parameter);
        }
        // addresses end up in logs and histories
        if (given.stream().anyMatch(value -> IdNumber.check(value.strip().toUpperCase(java.util.Locale.ROOT))
                .isEmpty())) {
            return List.of(Reason.of(
                            "number-in-address",
                            "身份证号不能出现在地址中，请改用POST /v1/officers/search。",
                            "An ID number must not be part of an address; use POST /v1/officers/search.")
                    .at(parameter.name()));
        }
        Object value = "array".equals(parameter.schema().get("type"))
                ? List.copyOf(given)
                : given.size() > 1 ? given : typed(parameter.schema(), given.getFirst());
        return check.check(parameter.schema(), value, parameter.name());
    }

    private static List<String> byDefault(Parameter parameter) {
        return Optional.ofNullable(parameter.schema().get("default"))
                .map(value -> List.of(value.toString()))
                .orElse(List.of());
    }

    /** The text as the type that the schema asks for; the text itself when it is not one. */
    private static Object typed(Map<String, Object> schema, String text) {
        return switch ((String) schema.getOrDefault("type", "")) {
            case "integer" -> text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
            case "boolean" -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            default -> text;
        };
    }
}
