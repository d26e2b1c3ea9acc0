// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.store.api.Store;

/** The ledger in the store; standings are computed at every reading and kept nowhere. */
@Component
public final class JdbcPointsLedger implements PointsLedger {

    private final Store store;
    private final Books books;
    private final CityClock clock;

    @Activate
    public JdbcPointsLedger(@Reference ScoringSchema schema, @Reference Books books, @Reference CityClock clock) {
        this.store = schema.store();
        this.books = books;
        this.clock = clock;
    }

    @Override
    public List<LedgerEntry> entries(Caller by, OfficerId officer) {
        return by.may(Permission.REGISTRY_READ) ? store.read(session -> EntryRows.of(session, officer)) : List.of();
    }

    @Override
    public Optional<Standing> standing(Caller by, OfficerId officer, LocalDate asOf) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> books.standing(session, officer, asOf))
                : Optional.empty();
    }

    @Override
    public Optional<Standing> standing(Caller by, OfficerId officer) {
        return standing(by, officer, clock.today());
    }
}
