// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.util.ArrayList;
import java.util.List;

/** A row as one line: values between tabs; {@code \N} is NULL; backslash, tab and line ends are written with a backslash. */
final class Lines {

    private static final String NULL = "\\N";

    private Lines() {}

    static String join(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            String value = values.get(i);
            if (value == null) {
                line.append(NULL);
            } else {
                escape(value, line);
            }
        }
        return line.toString();
    }

    static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        int start = 0;
        while (start >= 0) {
            int end = line.indexOf('\t', start);
            String field = end < 0 ? line.substring(start) : line.substring(start, end);
            values.add(field.equals(NULL) ? null : plain(field));
            start = end < 0 ? -1 : end + 1;
        }
        return values;
    }

    private static void escape(String value, StringBuilder line) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder value = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                value.append(c);
            } else {
                char escaped = field.charAt(++i);
                value.append(
                        switch (escaped) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            }
        }
        return value.toString();
    }
}
