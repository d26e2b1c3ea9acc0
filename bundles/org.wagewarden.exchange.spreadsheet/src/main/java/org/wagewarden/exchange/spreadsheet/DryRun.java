// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.exchange.spreadsheet.tables.RawRow;
import org.wagewarden.exchange.spreadsheet.tables.TableFile;
import org.wagewarden.exchange.spreadsheet.tables.UnreadableFile;
import org.wagewarden.store.api.Store;

/** Reads a file into the store, each row with what it would do. */
final class DryRun {

    private final Store store;
    private final PortionTable portions;

    DryRun(Store store, PortionTable portions) {
        this.store = store;
        this.portions = portions;
    }

    void run(Caller by, ImportRecord record, ImportProfile profile, byte[] content, Jobs.Progress progress)
            throws UnreadableFile {
        SourceChoice choice = new SourceChoice(
                Optional.of(record.source().sheet()),
                Optional.of(record.source().encoding()).filter(e -> !e.isEmpty()),
                record.source().separator().chars().mapToObj(c -> (char) c).findFirst());
        TableFile file = TableFile.of(record.fileName(), content, choice);
        portions.clear(record.id());
        Collector collector = new Collector(by, record, new Judge(profile, record.mapping()), progress);
        file.read(record.source().sheet(), collector::take);
        collector.flush();
    }

    /** Gathers rows until a portion is full. */
    private final class Collector {

        private final Caller by;
        private final ImportRecord record;
        private final Judge judge;
        private final Jobs.Progress progress;
        private final Map<String, Integer> first = new HashMap<>();
        private List<StoredRow> waiting = new ArrayList<>(ImportProfile.BATCH);
        private int number;

        Collector(Caller by, ImportRecord record, Judge judge, Jobs.Progress progress) {
            this.by = by;
            this.record = record;
            this.judge = judge;
            this.progress = progress;
        }

        boolean take(RawRow raw) {
            if (raw.number() <= record.source().headerRow()) {
                return true;
            }
            StoredRow row = StoredRow.of(raw);
            if (judge.example(row)) {
                return true;
            }
            judge.key(row).ifPresent(key -> first.putIfAbsent(key, row.number()));
            waiting.add(row);
            if (waiting.size() == ImportProfile.BATCH) {
                flush();
            }
            return true;
        }

        void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            List<StoredRow> rows = waiting;
            waiting = new ArrayList<>(ImportProfile.BATCH);
            List<StoredRow> judged =
                    store.read(session -> judge.judge(by, rows, first).rows());
            portions.insert(record.id(), number++, judged);
            progress.advance(rows.size());
        }
    }
}
