// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.spreadsheet.PortionTable.Counts;
import org.wagewarden.exchange.spreadsheet.PortionTable.Portion;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** Writes the rows of an import to where they belong. Every row is judged again in the transaction that writes it. */
final class Run {

    private final Store store;
    private final PortionTable portions;
    private final AuditTrail audit;

    Run(Store store, PortionTable portions, AuditTrail audit) {
        this.store = store;
        this.portions = portions;
        this.audit = audit;
    }

    /** All or nothing met a row that cannot be imported, although the dry run had found none. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused", null, false, false);
        }
    }

    /** One transaction for every portion; portions that an earlier run has done stay as they are. */
    void skipping(Caller by, ImportRecord record, ImportProfile profile, Jobs.Progress progress) {
        Judge judge = new Judge(profile, record.mapping());
        List<Portion> all = portions.portions(record.id());
        Map<String, Integer> first = firstRows(record, judge, all);
        for (Portion portion : all) {
            if (!portion.imported()) {
                try {
                    portion(by, record, judge, first, portion);
                } catch (StoreException e) {
                    if (!e.duplicate()) {
                        throw e;
                    }
                    // Somebody registered the same at the same moment: judged again, the row is known.
                    portion(by, record, judge, first, portion);
                }
            }
            progress.advance(portion.counts().outcomes().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
    }

    private void portion(Caller by, ImportRecord record, Judge judge, Map<String, Integer> first, Portion portion) {
        List<StoredRow> rows = portions.rows(record.id(), portion.number());
        store.write(session -> {
            List<StoredRow> done = judge.judge(by, rows, first).apply();
            note(by, record, portion, done);
            portions.update(record.id(), portion.number(), done, true);
            return done.size();
        });
    }

    /** One transaction for everything. */
    void allOrNothing(Caller by, ImportRecord record, ImportProfile profile, Jobs.Progress progress) {
        Judge judge = new Judge(profile, record.mapping());
        List<Portion> all = portions.portions(record.id());
        Map<String, Integer> first = firstRows(record, judge, all);
        store.write(session -> {
            progress.restart();
            Map<Portion, List<StoredRow>> results = new HashMap<>();
            for (Portion portion : all) {
                Judge.Judged judged = judge.judge(by, portions.rows(record.id(), portion.number()), first);
                if (judged.rows().stream().anyMatch(StoredRow::bad)) {
                    throw new Refused();
                }
                results.put(portion, judged.apply());
                progress.advance(judged.rows().size());
            }
            // At the end, so that whoever looks at the import meanwhile does not wait for locks.
            for (Portion portion : all) {
                note(by, record, portion, results.get(portion));
                portions.update(record.id(), portion.number(), results.get(portion), true);
            }
            return all.size();
        });
    }

    /** After a refusal: which rows it was. */
    void judgeAgain(Caller by, ImportRecord record, ImportProfile profile) {
        Judge judge = new Judge(profile, record.mapping());
        List<Portion> all = portions.portions(record.id());
        Map<String, Integer> first = firstRows(record, judge, all);
        for (Portion portion : all) {
            List<StoredRow> rows = portions.rows(record.id(), portion.number());
            List<StoredRow> judged =
                    store.read(session -> judge.judge(by, rows, first).rows());
            portions.update(record.id(), portion.number(), judged, false);
        }
    }

    /** Key of a row to the first row that has it, over the whole file. */
    Map<String, Integer> firstRows(ImportRecord record, Judge judge, List<Portion> all) {
        Map<String, Integer> first = new HashMap<>();
        for (Portion portion : all) {
            for (StoredRow row : portions.rows(record.id(), portion.number())) {
                judge.key(row).ifPresent(key -> first.putIfAbsent(key, row.number()));
            }
        }
        return first;
    }

    /** One entry a portion; which record came from which row stands in the import itself. */
    private void note(Caller by, ImportRecord record, Portion portion, List<StoredRow> rows) {
        Counts counts = Counts.of(rows);
        if (counts.inserted() + counts.updated() > 0) {
            audit.record(
                    by,
                    "exchange.import.applied",
                    "import/" + record.id().value(),
                    Optional.empty(),
                    record.profile() + ", rows " + portion.firstRow() + "-" + portion.lastRow() + ": "
                            + counts.inserted() + " inserted, " + counts.updated() + " updated");
        }
    }
}
