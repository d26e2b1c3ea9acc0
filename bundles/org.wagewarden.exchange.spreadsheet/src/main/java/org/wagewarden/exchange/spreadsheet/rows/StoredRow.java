// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.exchange.spreadsheet.tables.RawRow;
import org.wagewarden.platform.api.LocalText;

/**
 * A row of an import with all that is known about it.
 *
 * @param number its number in the file
 * @param cells as they stand in the file, or as they were corrected
 * @param outcome what it would do, or did
 * @param messages what is wrong
 * @param changed columns whose value would change
 * @param confirmed whether a suspected duplicate was confirmed to be somebody else
 * @param change what the run did; empty when nothing
 * @param undone whether it was taken back
 * @param obstacle why it could not be taken back
 */
public record StoredRow(
        int number,
        List<RawCell> cells,
        RowOutcome outcome,
        List<CellMessage> messages,
        Set<String> changed,
        boolean confirmed,
        Optional<Change> change,
        boolean undone,
        Optional<LocalText> obstacle) {

    /** A row that nobody has judged yet. */
    public static StoredRow of(RawRow raw) {
        return new StoredRow(
                raw.number(),
                raw.cells(),
                RowOutcome.NEW,
                List.of(),
                Set.of(),
                false,
                Optional.empty(),
                false,
                Optional.empty());
    }

    public StoredRow judged(Verdict verdict) {
        return new StoredRow(
                number,
                cells,
                verdict.outcome(),
                verdict.messages(),
                verdict.changed(),
                confirmed,
                change,
                undone,
                obstacle);
    }

    public StoredRow applied(Change done) {
        return new StoredRow(
                number, cells, outcome, messages, changed, confirmed, Optional.of(done), false, Optional.empty());
    }

    /** The row after an attempt to take it back. */
    public StoredRow undone(Optional<LocalText> why) {
        return new StoredRow(number, cells, outcome, messages, changed, confirmed, change, why.isEmpty(), why);
    }

    public StoredRow confirmed(boolean somebodyElse) {
        return new StoredRow(number, cells, outcome, messages, changed, somebodyElse, change, undone, obstacle);
    }

    /** The row with another value in one cell. */
    public StoredRow corrected(int index, String value) {
        List<RawCell> next = new ArrayList<>(cells);
        while (next.size() <= index) {
            next.add(RawCell.EMPTY);
        }
        next.set(index, RawCell.of(value));
        return new StoredRow(number, List.copyOf(next), outcome, messages, changed, false, change, undone, obstacle);
    }

    /** Whether a run would leave it out because something is wrong with it. */
    public boolean bad() {
        return outcome == RowOutcome.ERROR || outcome == RowOutcome.SUSPECTED_DUPLICATE && !confirmed;
    }

    /** Whether a run would write it. */
    public boolean writes() {
        return outcome == RowOutcome.NEW
                || outcome == RowOutcome.UPDATE
                || outcome == RowOutcome.SUSPECTED_DUPLICATE && confirmed;
    }
}
