// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object of a request that was checked against the contract, so that what the contract requires is there and has
 * its type. Asking for a required member that the contract does not require is a bug and throws.
 */
public record Body(Map<String, Object> members) {

    /** The body of a request that has none. */
    public static final Body NONE = new Body(Map.of());

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException("The contract does not require " + name));
    }

    /** The text, or an empty one. */
    public String textOrEmpty(String name) {
        return optionalText(name).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable((String) members.get(name));
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    public int integer(String name) {
        return optionalInteger(name)
                .orElseThrow(() -> new IllegalStateException("The contract does not require " + name));
    }

    public Optional<Integer> optionalInteger(String name) {
        return Optional.ofNullable((Number) members.get(name)).map(Number::intValue);
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    public <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
        return optionalText(name).map(text -> Enum.valueOf(type, text));
    }

    /** The texts of an array; empty when it is not there. */
    public List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    /** The objects of an array; empty when it is not there. */
    public List<Body> objects(String name) {
        return list(name).stream().map(Body::of).toList();
    }

    /** An object inside this one; an empty one when it is not there. */
    public Body object(String name) {
        return members.get(name) instanceof Map<?, ?> ? of(members.get(name)) : NONE;
    }

    private List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** Takes a tree that is known to be an object. */
    @SuppressWarnings("unchecked")
    public static Body of(Object tree) {
        return new Body((Map<String, Object>) tree);
    }
}
