// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.util.List;

/**
 * A row with content.
 *
 * @param number its number as the spreadsheet shows it
 * @param cells from column A on; trailing empty cells may be missing
 */
public record RawRow(int number, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; beyond the end an empty one. */
    public RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
    }
}
