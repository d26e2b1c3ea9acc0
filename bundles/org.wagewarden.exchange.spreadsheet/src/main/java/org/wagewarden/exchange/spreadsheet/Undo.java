// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.spreadsheet.PortionTable.Portion;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.Store;

/** Takes back what a run did, last rows first; what was touched since stays. */
final class Undo {

    private final Store store;
    private final PortionTable portions;
    private final AuditTrail audit;

    Undo(Store store, PortionTable portions, AuditTrail audit) {
        this.store = store;
        this.portions = portions;
        this.audit = audit;
    }

    void run(Caller by, ImportRecord record, ImportProfile profile, Jobs.Progress progress) {
        for (Portion portion : portions.portions(record.id()).reversed()) {
            List<StoredRow> rows = portions.rows(record.id(), portion.number());
            List<Change> changes = rows.stream()
                    .filter(r -> !r.undone())
                    .flatMap(r -> r.change().stream())
                    .toList();
            if (!changes.isEmpty()) {
                store.write(session -> {
                    Map<Integer, Optional<LocalText>> answers = new HashMap<>();
                    for (Undone undone : profile.undo(by, changes)) {
                        answers.put(undone.row(), undone.obstacle());
                    }
                    List<StoredRow> after = rows.stream()
                            .map(r -> answers.containsKey(r.number()) ? r.undone(answers.get(r.number())) : r)
                            .toList();
                    long kept = answers.values().stream()
                            .filter(Optional::isPresent)
                            .count();
                    audit.record(
                            by,
                            "exchange.import.undone",
                            "import/" + record.id().value(),
                            Optional.empty(),
                            record.profile() + ", rows " + portion.firstRow() + "-" + portion.lastRow() + ": "
                                    + (answers.size() - kept) + " undone, " + kept + " kept");
                    portions.update(record.id(), portion.number(), after, true);
                    return after.size();
                });
            }
            progress.advance(rows.size());
        }
    }
}
