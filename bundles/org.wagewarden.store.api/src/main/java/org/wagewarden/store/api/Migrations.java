// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of an area's tables: SQL files that are applied once, in order, and never changed afterwards.
 *
 * <p>In the SQL, types that databases name differently are written as placeholders: {@code ${text}} (long text),
 * {@code ${bytes}} (bytes), {@code ${instant}} (a time stamp with microseconds, in UTC). Statements end with a semicolon at
 * the end of a line; lines that start with {@code --} are comments.
 *
 * @param area the area's name, a prefix of its tables: {@code registry}, {@code scoring} …
 * @param steps in order; the first has version 1, each next one more
 */
public record Migrations(String area, List<Step> steps) {

    /**
     * One file of the history.
     *
     * @param version 1, 2, 3 …
     * @param title the file's name without folder
     * @param sql its text
     */
    public record Step(int version, String title, String sql) {}

    public Migrations {
        steps = List.copyOf(steps);
    }

    /** Reads the files that lie beside a class, named in order. */
    public static Migrations beside(Class<?> anchor, String area, String... files) {
        List<Step> steps = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = anchor.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalArgumentException("No migration " + file + " beside " + anchor.getName());
                }
                steps.add(new Step(steps.size() + 1, file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Migrations(area, steps);
    }
}
