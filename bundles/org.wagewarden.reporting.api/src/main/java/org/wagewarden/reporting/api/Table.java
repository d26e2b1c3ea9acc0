// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.ArrayList;
import java.util.List;
import org.wagewarden.platform.api.LocalText;

/**
 * A table with typed columns.
 *
 * @param title what it shows; its caption
 * @param columns at least one
 * @param rows each as wide as the columns, values of the columns' kinds; at most {@value #MOST_ROWS}
 * @param totals the last line, as wide as the columns; empty for none
 */
public record Table(LocalText title, List<Column> columns, List<List<Cell>> rows, List<Cell> totals) {

    /** The most rows a table may have. */
    public static final int MOST_ROWS = 100_000;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        if (columns.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("A table has columns, and at most " + MOST_ROWS + " rows; this one has "
                    + columns.size() + " and " + rows.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            check(columns, rows.get(row), "Row " + (row + 1));
        }
        if (!totals.isEmpty()) {
            check(columns, totals, "The line of totals");
        }
    }

    private static void check(List<Column> columns, List<Cell> cells, String line) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    line + " has " + cells.size() + " values for " + columns.size() + " columns");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).fits(columns.get(i).kind())) {
                throw new IllegalArgumentException(line + ", column " + (i + 1) + ": not a value for "
                        + columns.get(i).kind());
            }
        }
    }

    /** Starts a table. */
    public static Builder titled(String zh, String en) {
        return new Builder(new LocalText(zh, en));
    }

    /** Puts a table together. Not thread-safe. */
    public static final class Builder {

        private final LocalText title;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> totals = List.of();

        private Builder(LocalText title) {
            this.title = title;
        }

        public Builder text(String zh, String en) {
            return column(zh, en, ColumnKind.TEXT);
        }

        public Builder integer(String zh, String en) {
            return column(zh, en, ColumnKind.INTEGER);
        }

        public Builder decimal(String zh, String en) {
            return column(zh, en, ColumnKind.DECIMAL);
        }

        public Builder date(String zh, String en) {
            return column(zh, en, ColumnKind.DATE);
        }

        private Builder column(String zh, String en, ColumnKind kind) {
            columns.add(new Column(new LocalText(zh, en), kind));
            return this;
        }

        public Builder row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Builder totals(Cell... cells) {
            totals = List.of(cells);
            return this;
        }

        public Table build() {
            return new Table(title, columns, rows, totals);
        }
    }
}
