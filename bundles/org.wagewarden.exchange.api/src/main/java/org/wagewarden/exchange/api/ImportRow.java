// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file, cleaned.
 *
 * @param number the row's number as the spreadsheet shows it (the header is usually row 1)
 * @param values column key to value; empty cells are left out
 */
public record ImportRow(int number, Map<String, String> values) {

    public ImportRow {
        values = Map.copyOf(values);
    }

    /** The value of a column, or an empty text. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** The value of a column, if given. */
    public Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a date column, if given. */
    public Optional<LocalDate> date(String key) {
        return optional(key).map(LocalDate::parse);
    }
}
