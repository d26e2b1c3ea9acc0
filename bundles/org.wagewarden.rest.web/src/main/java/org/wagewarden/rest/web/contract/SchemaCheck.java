// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.Reason;

/**
 * Checks values against the contract's schemas: the part of JSON Schema 2020-12 that the contract uses (type, enum,
 * properties, required, additionalProperties, items, minItems, maxItems, uniqueItems, minLength, maxLength, pattern,
 * format, minimum, maximum, $ref). A keyword it does not know makes it throw, so that the contract cannot promise what
 * nobody checks. All findings are reported together, each at its field. Thread-safe.
 */
public final class SchemaCheck {

    private static final List<String> KNOWN = List.of(
            "type",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "description",
            "default",
            "examples",
            "title");

    private final References references;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    SchemaCheck(References references) {
        this.references = references;
    }

    /** Everything that is wrong with a value; empty when it fits. */
    public List<Reason> check(Map<String, Object> schema, Object value, String field) {
        List<Reason> found = new ArrayList<>();
        check(references.resolve(schema), value, field, found);
        return found;
    }

    /** A check for the items of an array, one after the other. */
    public ItemsCheck items(Map<String, Object> schema, String member) {
        Map<String, Object> array = references.resolve(
                References.members(References.members(references.resolve(schema), "properties"), member));
        return new ItemsCheck(
                this,
                References.members(array, "items"),
                member,
                number(array, "maxItems").orElse(Long.MAX_VALUE));
    }

    /** Every keyword of a schema that this check does not know, inside it too; for the contract's own test. */
    public List<String> unknownKeywords(Map<String, Object> raw) {
        Map<String, Object> schema = references.resolve(raw);
        List<String> unknown = new ArrayList<>(
                schema.keySet().stream().filter(k -> !KNOWN.contains(k)).toList());
        // what is referred to is a schema of its own, which the test looks at by itself
        if (raw == schema) {
            References.members(schema, "properties")
                    .values()
                    .forEach(p -> unknown.addAll(unknownKeywords(References.object(p))));
            if (schema.containsKey("items")) {
                unknown.addAll(unknownKeywords(References.members(schema, "items")));
            }
        }
        return unknown;
    }

    private void check(Map<String, Object> schema, Object value, String field, List<Reason> found) {
        if (schema.containsKey("enum") && !References.list(schema, "enum").contains(value)) {
            String allowed = String.join(
                    ", ",
                    References.list(schema, "enum").stream()
                            .map(String::valueOf)
                            .toList());
            found.add(at(field, "not-allowed-value", "只能填写：" + allowed + "。", "Allowed are: " + allowed + "."));
            return;
        }
        String type = (String) schema.getOrDefault("type", "");
        switch (value) {
            case String text when type.equals("string") -> text(schema, text, field, found);
            case Boolean flag when type.equals("boolean") -> {}
            case Long number
            when type.equals("integer") || type.equals("number") ->
                number(schema, BigDecimal.valueOf(number), field, found);
            case BigDecimal number when type.equals("number") -> number(schema, number, field, found);
            case Map<?, ?> members
            when type.equals("object") -> object(schema, References.object(members), field, found);
            case List<?> items when type.equals("array") -> array(schema, items, field, found);
            case null, default -> {
                if (!type.isEmpty()) {
                    found.add(at(field, "wrong-type", "类型应为" + type + "。", "The type has to be " + type + "."));
                }
            }
        }
    }

    private void object(Map<String, Object> schema, Map<String, Object> members, String field, List<Reason> found) {
        Map<String, Object> properties = References.members(schema, "properties");
        for (Object required : References.list(schema, "required")) {
            if (!members.containsKey(required)) {
                found.add(at(inside(field, required.toString()), "missing", "此项必填。", "This is required."));
            }
        }
        members.forEach((name, value) -> {
            if (properties.get(name) instanceof Map<?, ?> property) {
                check(references.resolve(References.object(property)), value, inside(field, name), found);
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> others) {
                check(references.resolve(References.object(others)), value, inside(field, name), found);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                found.add(at(inside(field, shortened(name)), "unknown-field", "没有这一项。", "There is no such member."));
            }
        });
    }

    private void array(Map<String, Object> schema, List<?> items, String field, List<Reason> found) {
        long least = number(schema, "minItems").orElse(0L);
        long most = number(schema, "maxItems").orElse(Long.MAX_VALUE);
        if (items.size() < least || items.size() > most) {
            found.add(at(
                    field,
                    "wrong-count",
                    "项数应为" + range(least, most) + "。",
                    "The number of items has to be " + range(least, most) + "."));
            return;
        }
        if (Boolean.TRUE.equals(schema.get("uniqueItems")) && new HashSet<>(items).size() < items.size()) {
            found.add(at(field, "not-unique", "不能重复。", "No item may come twice."));
        }
        Map<String, Object> each = references.resolve(References.members(schema, "items"));
        for (int i = 0; i < items.size(); i++) {
            check(each, items.get(i), field + "[" + i + "]", found);
        }
    }

    private void text(Map<String, Object> schema, String text, String field, List<Reason> found) {
        if (!storable(text)) {
            found.add(at(field, "wrong-character", "含有不能保存的字符。", "There is a character in it that cannot be stored."));
            return;
        }
        long length = text.codePointCount(0, text.length());
        long least = number(schema, "minLength").orElse(0L);
        long most = number(schema, "maxLength").orElse(Long.MAX_VALUE);
        if (length < least || length > most) {
            found.add(at(
                    field,
                    length < least ? "too-short" : "too-long",
                    "长度应为" + range(least, most) + "个字符，现为" + length + "个。",
                    "The length has to be " + range(least, most) + " characters, this is " + length + "."));
            return;
        }
        Optional<Reason> wrong =
                schema.get("format") instanceof String format ? Formats.check(format, text) : Optional.empty();
        if (wrong.isEmpty()
                && schema.get("pattern") instanceof String pattern
                && !patterns.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .find()) {
            wrong = Optional.of(Reason.of("wrong-form", "格式不正确。", "This does not have the form it should."));
        }
        wrong.ifPresent(reason -> found.add(reason.at(field)));
    }

    /** No NUL, which PostgreSQL cannot keep, and no half of a surrogate pair, which is no character. */
    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void number(Map<String, Object> schema, BigDecimal value, String field, List<Reason> found) {
        long least = number(schema, "minimum").orElse(Long.MIN_VALUE);
        long most = number(schema, "maximum").orElse(Long.MAX_VALUE);
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            found.add(at(
                    field,
                    "out-of-range",
                    "应为" + range(least, most) + "。",
                    "This has to be " + range(least, most) + "."));
        }
    }

    private static Optional<Long> number(Map<String, Object> schema, String keyword) {
        return Optional.ofNullable((Long) schema.get(keyword));
    }

    private static String range(long least, long most) {
        return most == Long.MAX_VALUE ? "≥ " + least : least + "–" + most;
    }

    private static String inside(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private static Reason at(String field, String code, String zh, String en) {
        Reason reason = Reason.of(code, zh, en);
        return field.isEmpty() ? reason : reason.at(field);
    }
}
