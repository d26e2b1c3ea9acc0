// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.util.regex.Pattern;

/** Tells from a cell's number format whether a number is a date: a workbook has no other sign of it. */
final class DateFormats {

    /** Literals, escaped characters, conditions and colours. */
    private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private DateFormats() {}

    /**
     * @param id the format's number, may be null
     * @param format its pattern, may be null
     */
    static boolean isDate(Integer id, String format) {
        // ECMA-376 part 1, 18.8.30: dates among the built-in formats, with those of East Asian editions.
        if (id != null
                && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null || id != null && id < 50) {
            return false;
        }
        String pattern = NOT_PATTERN.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return pattern.indexOf('y') >= 0 || pattern.indexOf('d') >= 0 && !pattern.contains("general");
    }
}
