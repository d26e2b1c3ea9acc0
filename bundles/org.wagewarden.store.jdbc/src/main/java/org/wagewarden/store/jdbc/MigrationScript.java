// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a migration's text apart. */
public final class MigrationScript {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private MigrationScript() {}

    /** Its statements, in order, in the words of this database. */
    public static List<String> statements(String text, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            String end = line.stripTrailing();
            if (end.isBlank() || end.stripLeading().startsWith("--")) {
                continue;
            }
            boolean last = end.endsWith(";");
            statement.append(last ? end.substring(0, end.length() - 1) : end).append('\n');
            if (last) {
                statements.add(fill(statement.toString().strip(), dialect.placeholders()));
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalArgumentException("The last statement of a migration has no semicolon: " + statement);
        }
        return statements;
    }

    private static String fill(String statement, Map<String, String> names) {
        return PLACEHOLDER.matcher(statement).replaceAll(match -> {
            String name = names.get(match.group(1));
            if (name == null) {
                throw new IllegalArgumentException("Unknown placeholder " + match.group() + " in a migration");
            }
            return Matcher.quoteReplacement(name);
        });
    }
}
