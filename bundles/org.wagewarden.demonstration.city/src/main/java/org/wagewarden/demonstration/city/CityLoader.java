// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.store.api.Store;

/** Puts a city into the register through the imports' own profiles: the same checks, the same batches, one transaction. */
final class CityLoader {

    private final Store store;
    private final AuditTrail audit;
    private final Map<String, ImportProfile> profiles;

    /** @param profiles by identifier, one for each table of a city */
    CityLoader(Store store, AuditTrail audit, Map<String, ImportProfile> profiles) {
        this.store = store;
        this.audit = audit;
        this.profiles = profiles;
    }

    /**
     * Loads; an interrupt ends it, and everything is as it was.
     *
     * @param written told how many rows were written, after each portion
     */
    void load(City city, IntConsumer written) {
        Caller by = Caller.platform();
        store.write(session -> {
            for (Table table : city.tables()) {
                ImportProfile profile = profiles.get(table.profile());
                for (int from = 0; from < table.rows().size(); from += ImportProfile.BATCH) {
                    int to = Math.min(from + ImportProfile.BATCH, table.rows().size());
                    portion(by, profile, table, from, to);
                    written.accept(to - from);
                    if (Thread.currentThread().isInterrupted()) {
                        throw new IllegalStateException("Interrupted");
                    }
                }
                audit.record(
                        by,
                        "demonstration.city.loaded",
                        "profile/" + table.profile(),
                        java.util.Optional.empty(),
                        table.rows().size() + " rows");
            }
            return city.size();
        });
    }

    private static void portion(Caller by, ImportProfile profile, Table table, int from, int to) {
        List<ImportRow> rows = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            rows.add(new ImportRow(i + 2, table.rows().get(i)));
        }
        ImportBatch batch = profile.prepare(by, rows);
        List<Verdict> verdicts = batch.verdicts();
        Set<Integer> accepted = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict.outcome() == RowOutcome.ERROR) {
                throw new IllegalStateException(
                        table.profile() + ", row " + rows.get(i).number() + ": "
                                + verdict.messages().getFirst().code());
            }
            accepted.add(rows.get(i).number());
        }
        batch.apply(accepted);
    }
}
