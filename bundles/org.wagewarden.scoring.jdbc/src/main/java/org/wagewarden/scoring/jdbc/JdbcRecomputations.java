// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputation.Difference;
import org.wagewarden.scoring.api.Recomputations;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/**
 * Replays the ledger of the store. Reading goes on beside the work of others, so an officer with a difference is looked at
 * again under the lock that bookings take: what was only half read is no difference.
 */
@Component
public final class JdbcRecomputations implements Recomputations {

    private final Store store;
    private final Books books;
    private final AuditTrail audit;

    @Activate
    public JdbcRecomputations(@Reference ScoringSchema schema, @Reference Books books, @Reference AuditTrail audit) {
        this.store = schema.store();
        this.books = books;
        this.audit = audit;
    }

    @Override
    public Outcome<Recomputation> run(Caller by, LocalDate asOf) {
        Optional<Reason> denied = by.lacks(Permission.AUDIT_READ);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        Recomputation found = confirmed(store.read(session -> replay(session, Optional.empty(), asOf)));
        store.write(session -> {
            audit.record(
                    by,
                    "scoring.ledger.recomputed",
                    "ledger",
                    Optional.empty(),
                    asOf + " · " + found.entries() + " · sha256 " + found.digest() + " · "
                            + (found.differences().size() + found.moreDifferences()));
            return found;
        });
        return Outcome.accepted(found);
    }

    private Recomputation confirmed(Recomputation found) {
        List<Difference> confirmed = found.differences().stream()
                .map(Difference::officer)
                .distinct()
                .flatMap(officer -> again(officer, found.asOf()).stream())
                .toList();
        return found.with(confirmed);
    }

    private List<Difference> again(OfficerId officer, LocalDate asOf) {
        return store.write(session -> {
            Locks.take(session, "officer:" + officer.value());
            return replay(session, Optional.of(officer), asOf).differences();
        });
    }

    private Recomputation replay(Session session, Optional<OfficerId> officer, LocalDate asOf) {
        Replay replay = new Replay(session, books, asOf);
        EntryRows.each(session, officer, replay::take);
        return replay.result();
    }
}
