// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.exchange.spreadsheet.rows.CellCleaner.Cleaned;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.platform.api.LocalText;

/** Judges rows: first what every table has (cells, duplicates inside the file), then what the profile knows. */
public final class Judge {

    private final ImportProfile profile;
    private final List<ImportColumn> columns;
    private final List<CellCleaner> cleaners;
    private final List<CellCleaner> keys;
    private final Map<String, Integer> mapping;

    /** @param mapping column key to the index of the file's column */
    public Judge(ImportProfile profile, Map<String, Integer> mapping) {
        this.profile = profile;
        this.mapping = Map.copyOf(mapping);
        this.columns = profile.columns().stream()
                .filter(c -> mapping.containsKey(c.key()))
                .toList();
        this.cleaners = columns.stream().map(CellCleaner::new).toList();
        this.keys = cleaners.stream()
                .filter(c -> profile.key().contains(c.column().key()))
                .toList();
    }

    /** Rows with their judgement, and a way to write those that may be written. */
    public static final class Judged {

        private final List<StoredRow> rows;
        private final Optional<ImportBatch> batch;

        Judged(List<StoredRow> rows, Optional<ImportBatch> batch) {
            this.rows = rows;
            this.batch = batch;
        }

        public List<StoredRow> rows() {
            return rows;
        }

        /** Writes what may be written; the rows with what was done. */
        public List<StoredRow> apply() {
            Set<Integer> accepted = new HashSet<>();
            rows.stream().filter(StoredRow::writes).forEach(r -> accepted.add(r.number()));
            if (accepted.isEmpty()) {
                return rows;
            }
            Map<Integer, Change> changes = new HashMap<>();
            batch.orElseThrow().apply(accepted).forEach(c -> changes.put(c.row(), c));
            return rows.stream()
                    .map(r -> changes.containsKey(r.number()) ? r.applied(changes.get(r.number())) : r)
                    .toList();
        }
    }

    /**
     * Judges rows; at most {@link ImportProfile#BATCH}.
     *
     * @param first key of a row (see {@link #key}) to the number of the first row in the file that has it
     */
    public Judged judge(Caller by, List<StoredRow> rows, Map<String, Integer> first) {
        List<StoredRow> judged = new ArrayList<>(rows);
        List<ImportRow> clean = new ArrayList<>(rows.size());
        List<Integer> places = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            StoredRow row = rows.get(i);
            Map<String, String> values = new HashMap<>();
            List<CellMessage> messages = clean(row, values);
            duplicate(row, values, first).ifPresent(messages::add);
            if (messages.isEmpty()) {
                clean.add(new ImportRow(row.number(), values));
                places.add(i);
            } else {
                judged.set(i, row.judged(Verdict.error(messages)));
            }
        }
        if (clean.isEmpty()) {
            return new Judged(judged, Optional.empty());
        }
        ImportBatch batch = profile.prepare(by, clean);
        List<Verdict> verdicts = batch.verdicts();
        for (int i = 0; i < places.size(); i++) {
            judged.set(places.get(i), rows.get(places.get(i)).judged(verdicts.get(i)));
        }
        return new Judged(judged, Optional.of(batch));
    }

    /** What identifies a row inside the file; empty when a part of it is missing or malformed. */
    public Optional<String> key(StoredRow row) {
        Map<String, String> values = new HashMap<>();
        for (CellCleaner cleaner : keys) {
            Cleaned cleaned = cleaner.clean(cell(row, cleaner.column()));
            if (cleaned.message().isPresent()) {
                return Optional.empty();
            }
            values.put(cleaner.column().key(), cleaned.value());
        }
        return key(values);
    }

    /** Whether a row is the template's example, left in by the user. */
    public boolean example(StoredRow row) {
        return columns.stream().anyMatch(c -> !c.example().isEmpty())
                && columns.stream().allMatch(c -> cell(row, c).text().strip().equals(c.example()));
    }

    /** The values of a row by column key, as they stand. */
    public Map<String, String> values(StoredRow row) {
        Map<String, String> values = new HashMap<>();
        for (ImportColumn column : columns) {
            String text = cell(row, column).text();
            if (!text.isEmpty()) {
                values.put(column.key(), text);
            }
        }
        return values;
    }

    private List<CellMessage> clean(StoredRow row, Map<String, String> values) {
        List<CellMessage> messages = new ArrayList<>(0);
        for (CellCleaner cleaner : cleaners) {
            Cleaned cleaned = cleaner.clean(cell(row, cleaner.column()));
            if (cleaned.message().isPresent()) {
                messages.add(cleaned.message().get());
            } else if (!cleaned.value().isEmpty()) {
                values.put(cleaner.column().key(), cleaned.value());
            }
        }
        return messages;
    }

    private Optional<CellMessage> duplicate(StoredRow row, Map<String, String> values, Map<String, Integer> first) {
        return key(values)
                .map(first::get)
                .filter(number -> number < row.number())
                .map(number -> CellMessage.of(
                        profile.key().getFirst(),
                        "duplicate-in-file",
                        "与第" + number + "行重复",
                        "repeats row " + number,
                        new LocalText("请删除其中一行或更正", "remove one of the two or correct it")));
    }

    private Optional<String> key(Map<String, String> values) {
        StringBuilder key = new StringBuilder();
        for (String part : profile.key()) {
            String value = values.get(part);
            if (value == null || value.isEmpty()) {
                return Optional.empty();
            }
            key.append(value).append('\u001f');
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(key.toString());
    }

    private RawCell cell(StoredRow row, ImportColumn column) {
        int index = mapping.get(column.key());
        return index < row.cells().size() ? row.cells().get(index) : RawCell.EMPTY;
    }
}
