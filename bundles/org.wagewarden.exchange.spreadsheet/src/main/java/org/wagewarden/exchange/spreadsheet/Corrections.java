// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.spreadsheet.PortionTable.Portion;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.store.api.Store;

/** Changes rows in place and judges again what the change may have changed. */
final class Corrections {

    /** More rows than this with one key are left as they were judged. */
    private static final int MOST_AFFECTED = ImportProfile.BATCH;

    private final Store store;
    private final PortionTable portions;

    Corrections(Store store, PortionTable portions) {
        this.store = store;
        this.portions = portions;
    }

    /** The row after the change; empty when there is no such row. */
    Optional<StoredRow> change(
            Caller by, ImportRecord record, ImportProfile profile, int number, UnaryOperator<StoredRow> change) {
        Judge judge = new Judge(profile, record.mapping());
        Map<Portion, List<StoredRow>> all = new HashMap<>();
        portions.portions(record.id()).forEach(p -> all.put(p, portions.rows(record.id(), p.number())));
        TreeMap<Integer, StoredRow> rows = new TreeMap<>();
        all.values().forEach(list -> list.forEach(r -> rows.put(r.number(), r)));
        StoredRow before = rows.get(number);
        if (before == null) {
            return Optional.empty();
        }
        StoredRow after = change.apply(before);
        rows.put(number, after);
        Set<String> keys = new HashSet<>();
        judge.key(before).ifPresent(keys::add);
        judge.key(after).ifPresent(keys::add);
        Map<String, Integer> first = new HashMap<>();
        Set<Integer> affected = new HashSet<>(Set.of(number));
        rows.values().forEach(row -> judge.key(row).ifPresent(key -> {
            first.putIfAbsent(key, row.number());
            if (keys.contains(key) && affected.size() < MOST_AFFECTED) {
                affected.add(row.number());
            }
        }));
        List<StoredRow> again = affected.stream().sorted().map(rows::get).toList();
        store.read(session -> judge.judge(by, again, first).rows()).forEach(r -> rows.put(r.number(), r));
        store.write(session -> {
            all.forEach((portion, list) -> {
                if (list.stream().anyMatch(r -> affected.contains(r.number()))) {
                    List<StoredRow> next =
                            list.stream().map(r -> rows.get(r.number())).toList();
                    portions.update(record.id(), portion.number(), next, portion.imported());
                }
            });
            return affected.size();
        });
        return Optional.of(rows.get(number));
    }
}
