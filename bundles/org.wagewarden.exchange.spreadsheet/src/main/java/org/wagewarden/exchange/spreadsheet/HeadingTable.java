// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.spreadsheet.rows.Headings;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** What a user took headings for before. */
final class HeadingTable {

    private static final int MOST = 500;

    private final Store store;

    HeadingTable(Store store) {
        this.store = store;
    }

    /** Plain heading to column key. */
    Map<String, String> remembered(Caller by, String profile) {
        Map<String, String> found = new HashMap<>();
        store.read(session -> session.list(
                        Sql.of(
                                "SELECT heading, column_key FROM exchange_heading WHERE account_id = ? AND profile = ?"
                                        + " FETCH FIRST " + MOST + " ROWS ONLY",
                                by.account().value(),
                                profile),
                        row -> Map.entry(row.text("heading"), row.text("column_key"))))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /** Remembers the mapping of a file's columns. */
    void remember(Caller by, String profile, List<FileColumn> columns) {
        Set<String> seen = new HashSet<>();
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (FileColumn column : columns) {
            String heading = Headings.plain(column.heading());
            if (heading.isEmpty() || heading.length() > 200 || !seen.add(heading)) {
                continue;
            }
            String account = by.account().value();
            gone.add(new Object[] {account, profile, heading});
            column.key().ifPresent(key -> fresh.add(new Object[] {account, profile, heading, key}));
        }
        store.write(session -> {
            session.batch("DELETE FROM exchange_heading WHERE account_id = ? AND profile = ? AND heading = ?", gone);
            session.batch(
                    "INSERT INTO exchange_heading (account_id, profile, heading, column_key) VALUES (?, ?, ?, ?)",
                    fresh);
            return fresh.size();
        });
    }
}
