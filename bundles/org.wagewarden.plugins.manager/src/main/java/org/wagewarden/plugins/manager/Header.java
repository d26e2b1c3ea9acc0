// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header: {@code path;path;attribute=value;directive:=value}.
 *
 * @param paths names before the first parameter
 * @param attributes without their types
 * @param directives by name without the colon
 */
record Header(List<String> paths, Map<String, String> attributes, Map<String, String> directives) {

    /** The clauses of a header; none for a header that is missing. */
    static List<Header> parse(String header) {
        List<Header> clauses = new ArrayList<>();
        if (header == null || header.isBlank()) {
            return clauses;
        }
        for (String clause : split(header, ',')) {
            List<String> paths = new ArrayList<>();
            Map<String, String> attributes = new HashMap<>();
            Map<String, String> directives = new HashMap<>();
            for (String part : split(clause, ';')) {
                int equals = part.indexOf('=');
                if (equals < 0 || part.startsWith("\"")) {
                    paths.add(part.strip());
                } else if (equals > 0 && part.charAt(equals - 1) == ':') {
                    directives.put(part.substring(0, equals - 1).strip(), unquoted(part.substring(equals + 1)));
                } else {
                    String name = part.substring(0, equals).strip();
                    int type = name.indexOf(':');
                    attributes.put(type < 0 ? name : name.substring(0, type), unquoted(part.substring(equals + 1)));
                }
            }
            clauses.add(new Header(paths, attributes, directives));
        }
        return clauses;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == at && !quoted) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static String unquoted(String text) {
        String value = text.strip();
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }
}
