// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of an answer, member by member. An empty Optional leaves its member out. Not thread-safe. */
public final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Fields() {}

    public static Fields of() {
        return new Fields();
    }

    /** Adds a member, unless the value is an empty Optional. */
    public Fields with(String name, Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain != null) {
            members.put(name, plain);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
