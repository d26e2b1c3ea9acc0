// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.LocalText;

/**
 * One row of an import.
 *
 * @param number the row's number in the file
 * @param values column key to value as it stands in the file or was corrected; personal values are shown to their uploader
 *     in full, because correcting them is the purpose
 * @param outcome what it would do, or did
 * @param messages what is wrong, cell by cell
 * @param changed keys of the columns whose value would change
 * @param confirmed whether a suspected duplicate was confirmed to be somebody else
 * @param applied whether the run wrote it
 * @param obstacle why it could not be undone
 */
public record RowView(
        int number,
        Map<String, String> values,
        RowOutcome outcome,
        List<Message> messages,
        Set<String> changed,
        boolean confirmed,
        boolean applied,
        Optional<LocalText> obstacle) {

    public RowView {
        values = Map.copyOf(values);
        messages = List.copyOf(messages);
        changed = Set.copyOf(changed);
    }

    /**
     * A message at its cell.
     *
     * @param cell the cell as the spreadsheet names it: {@code C5}; the row alone when the file has no such column
     * @param column the column's key
     * @param code stable and machine-readable
     * @param text cell, reason and remedy in one sentence
     */
    public record Message(String cell, String column, String code, LocalText text) {}
}
