// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * All texts that begin with a given one, as a range that an ordinary index finds. Works on columns that hold digits and small
 * Latin letters only: these sort alike under every collation that a database may have.
 *
 * @param from the first that belongs to it
 * @param below the first that does not any more; empty when there is none
 */
record Prefix(String from, Optional<String> below) {

    /** Characters of a name that its key keeps. */
    private static final int NAME_LENGTH = 24;

    static Prefix of(String start) {
        int end = start.length();
        while (end > 0 && start.charAt(end - 1) == 'z') {
            end--;
        }
        if (end == 0) {
            return new Prefix(start, Optional.empty());
        }
        char last = start.charAt(end - 1);
        char next = last == '9' ? 'a' : (char) (last + 1);
        return new Prefix(start, Optional.of(start.substring(0, end - 1) + next));
    }

    /** The same for columns that hold digits and capital letters only. */
    static Prefix ofCapitals(String start) {
        Prefix small = of(start.toLowerCase(Locale.ROOT));
        return new Prefix(start, small.below().map(b -> b.toUpperCase(Locale.ROOT)));
    }

    /** What a name is found by character by character: their codes, four hexadecimal digits each, small letters as one. */
    static String nameKey(String name) {
        StringBuilder key = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < Math.min(plain.length(), NAME_LENGTH); i++) {
            key.append(HexFormat.of().toHexDigits(plain.charAt(i)));
        }
        return key.toString();
    }

    /** The condition on a column. */
    Condition on(String column) {
        return below.map(b -> Condition.of(column + " >= ? AND " + column + " < ?", from, b))
                .orElseGet(() -> Condition.of(column + " >= ?", from));
    }
}
