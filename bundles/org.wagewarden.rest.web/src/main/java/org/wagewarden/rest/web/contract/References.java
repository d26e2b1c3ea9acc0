// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.util.List;
import java.util.Map;

/** Looks things up in the document: members, lists and {@code $ref}. A reference that leads nowhere throws. */
final class References {

    private final Map<String, Object> document;

    References(Map<String, Object> document) {
        this.document = document;
    }

    /** The object itself, or the one that its {@code $ref} names. */
    Map<String, Object> resolve(Map<String, Object> object) {
        if (!(object.get("$ref") instanceof String reference)) {
            return object;
        }
        Map<String, Object> at = document;
        for (String step : reference.substring(2).split("/")) {
            if (!(at.get(step) instanceof Map<?, ?> next)) {
                throw new IllegalStateException("The contract has no " + reference);
            }
            at = object(next);
        }
        return resolve(at);
    }

    /** A tree that is an object, as one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** An object inside another, or an empty one. */
    static Map<String, Object> members(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> map ? object(map) : Map.of();
    }

    /** A list inside an object, or an empty one. */
    static List<?> list(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof List<?> list ? list : List.of();
    }
}
