// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A statement and its parameters, put together piece by piece. Texts are constants of the program; whatever comes from
 * outside is a parameter. Not thread-safe.
 */
public final class Sql {

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();
    private boolean filtered;

    private Sql(String text) {
        this.text = new StringBuilder(text);
    }

    /** Starts a statement. */
    public static Sql of(String text, Object... parameters) {
        Sql sql = new Sql(text);
        sql.parameters.addAll(Arrays.asList(parameters));
        return sql;
    }

    /** Adds a piece, with a space before it. */
    public Sql append(String piece, Object... values) {
        text.append(' ').append(piece);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Adds a condition: the first with WHERE, the following with AND. */
    public Sql where(String condition, Object... values) {
        append(filtered ? "AND" : "WHERE").append(condition, values);
        filtered = true;
        return this;
    }

    /** Adds the condition {@code column IN (?, ?, …)}; no values make it false. */
    public Sql whereIn(String column, List<?> values) {
        if (values.isEmpty()) {
            return where("1 = 0");
        }
        return where(
                column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", values.toArray());
    }

    /** The statement. */
    public String text() {
        return text.toString();
    }

    /** Its parameters, in order; may hold nulls. */
    public List<Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }
}
