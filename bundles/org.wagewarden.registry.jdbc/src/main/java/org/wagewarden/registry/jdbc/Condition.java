// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.wagewarden.store.api.Sql;

/**
 * A condition of a query with its parameters.
 *
 * @param text a constant of the program
 * @param values as many as it has question marks
 */
record Condition(String text, List<Object> values) {

    /** Deny by default: what no grant reaches. */
    static final Condition NEVER = of("1 = 0");
    /** No restriction. */
    static final Condition ALWAYS = of("1 = 1");

    static Condition of(String text, Object... values) {
        return new Condition(text, Arrays.asList(values));
    }

    static Condition in(String column, List<?> values) {
        return values.isEmpty()
                ? NEVER
                : new Condition(
                        column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    static Condition any(List<Condition> conditions) {
        return joined(conditions, " OR ");
    }

    Condition and(Condition other) {
        return joined(List.of(this, other), " AND ");
    }

    Condition not() {
        return new Condition("NOT (" + text + ")", values);
    }

    void addTo(Sql sql) {
        sql.where("(" + text + ")", values.toArray());
    }

    private static Condition joined(List<Condition> conditions, String word) {
        if (conditions.isEmpty()) {
            return NEVER;
        }
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        return new Condition(
                String.join(
                        word, conditions.stream().map(c -> "(" + c.text() + ")").toList()),
                values);
    }
}
