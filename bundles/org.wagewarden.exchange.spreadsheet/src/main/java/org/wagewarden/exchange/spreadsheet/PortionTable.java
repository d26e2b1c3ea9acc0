// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.spreadsheet.rows.PortionCodec;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** The rows of imports in the store, a thousand together. */
final class PortionTable {

    private static final List<RowOutcome> OUTCOMES = List.of(RowOutcome.values());
    private static final List<String> COUNTS =
            List.of("new_rows", "update_rows", "unchanged_rows", "error_rows", "suspected_rows");
    private static final List<String> OTHERS =
            List.of("bad_rows", "inserted_rows", "updated_rows", "undone_rows", "kept_rows");

    private final Store store;
    private final Sealing sealing;

    PortionTable(Store store, Sealing sealing) {
        this.store = store;
        this.sealing = sealing;
    }

    /** What is known of a portion without opening it. */
    record Portion(int number, int firstRow, int lastRow, boolean imported, Counts counts) {}

    /** Counts of rows: by outcome, and what was done. */
    record Counts(Map<RowOutcome, Integer> outcomes, int bad, int inserted, int updated, int undone, int kept) {

        static Counts none() {
            return new Counts(Map.of(), 0, 0, 0, 0, 0);
        }

        static Counts of(List<StoredRow> rows) {
            Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
            int bad = 0;
            int inserted = 0;
            int updated = 0;
            int undone = 0;
            int kept = 0;
            for (StoredRow row : rows) {
                outcomes.merge(row.outcome(), 1, Integer::sum);
                bad += row.bad() ? 1 : 0;
                if (row.change().isPresent()) {
                    boolean insert = row.change().get().kind() == Change.Kind.INSERTED;
                    inserted += insert ? 1 : 0;
                    updated += insert ? 0 : 1;
                    undone += row.undone() ? 1 : 0;
                    kept += row.obstacle().isPresent() ? 1 : 0;
                }
            }
            return new Counts(outcomes, bad, inserted, updated, undone, kept);
        }

        int of(RowOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    void clear(ImportId id) {
        store.write(session -> session.update(Sql.of("DELETE FROM exchange_portion WHERE import_id = ?", id.value())));
    }

    void insert(ImportId id, int number, List<StoredRow> rows) {
        Counts c = Counts.of(rows);
        store.write(session -> session.update(Sql.of(
                "INSERT INTO exchange_portion (import_id, portion_no, first_row, last_row, new_rows, update_rows,"
                        + " unchanged_rows, error_rows, suspected_rows, bad_rows, inserted_rows, updated_rows,"
                        + " undone_rows, kept_rows, imported, content_sealed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                number,
                rows.getFirst().number(),
                rows.getLast().number(),
                c.of(RowOutcome.NEW),
                c.of(RowOutcome.UPDATE),
                c.of(RowOutcome.UNCHANGED),
                c.of(RowOutcome.ERROR),
                c.of(RowOutcome.SUSPECTED_DUPLICATE),
                c.bad(),
                c.inserted(),
                c.updated(),
                c.undone(),
                c.kept(),
                false,
                seal(rows))));
    }

    void update(ImportId id, int number, List<StoredRow> rows, boolean imported) {
        Counts c = Counts.of(rows);
        store.write(session -> session.update(Sql.of(
                "UPDATE exchange_portion SET new_rows = ?, update_rows = ?, unchanged_rows = ?, error_rows = ?,"
                        + " suspected_rows = ?, bad_rows = ?, inserted_rows = ?, updated_rows = ?, undone_rows = ?,"
                        + " kept_rows = ?, imported = ?, content_sealed = ? WHERE import_id = ? AND portion_no = ?",
                c.of(RowOutcome.NEW),
                c.of(RowOutcome.UPDATE),
                c.of(RowOutcome.UNCHANGED),
                c.of(RowOutcome.ERROR),
                c.of(RowOutcome.SUSPECTED_DUPLICATE),
                c.bad(),
                c.inserted(),
                c.updated(),
                c.undone(),
                c.kept(),
                imported,
                seal(rows),
                id.value(),
                number)));
    }

    /** Portions in order; at most a hundred, because a file has at most a hundred thousand rows. */
    List<Portion> portions(ImportId id) {
        return store.read(session -> session.list(
                Sql.of(
                        "SELECT portion_no, first_row, last_row, imported, " + String.join(", ", COUNTS) + ", "
                                + String.join(", ", OTHERS)
                                + " FROM exchange_portion WHERE import_id = ? ORDER BY portion_no",
                        id.value()),
                row -> new Portion(
                        row.integer("portion_no"),
                        row.integer("first_row"),
                        row.integer("last_row"),
                        row.flag("imported"),
                        counts(row))));
    }

    /** The rows of a portion. */
    List<StoredRow> rows(ImportId id, int number) {
        return store.read(session -> rows(session, id, number));
    }

    private List<StoredRow> rows(Session session, ImportId id, int number) {
        return session.one(
                        Sql.of(
                                "SELECT content_sealed FROM exchange_portion WHERE import_id = ? AND portion_no = ?",
                                id.value(),
                                number),
                        row -> PortionCodec.decode(sealing.open(row.bytes("content_sealed"))))
                .orElseThrow();
    }

    /** The counts of several imports, each over all its portions. */
    Map<String, Counts> totals(List<String> imports) {
        if (imports.isEmpty()) {
            return Map.of();
        }
        StringBuilder sums = new StringBuilder();
        COUNTS.forEach(c -> sums.append(", SUM(").append(c).append(") AS ").append(c));
        OTHERS.forEach(c -> sums.append(", SUM(").append(c).append(") AS ").append(c));
        Sql query = Sql.of("SELECT import_id" + sums + " FROM exchange_portion")
                .whereIn("import_id", imports)
                .append("GROUP BY import_id");
        Map<String, Counts> found = new HashMap<>();
        store.read(session -> session.list(query, row -> Map.entry(row.text("import_id"), counts(row))))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    private byte[] seal(List<StoredRow> rows) {
        return sealing.seal(PortionCodec.encode(rows));
    }

    private static Counts counts(Row row) {
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        for (int i = 0; i < COUNTS.size(); i++) {
            outcomes.put(OUTCOMES.get(i), (int) row.number(COUNTS.get(i)));
        }
        return new Counts(
                outcomes,
                (int) row.number("bad_rows"),
                (int) row.number("inserted_rows"),
                (int) row.number("updated_rows"),
                (int) row.number("undone_rows"),
                (int) row.number("kept_rows"));
    }
}
