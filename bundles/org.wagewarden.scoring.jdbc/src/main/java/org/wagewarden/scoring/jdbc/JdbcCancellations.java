// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.store.api.Store;

/** Proposals to cancel, in the store; the filing itself is the register's and is ended in the same transaction. */
@Component
public final class JdbcCancellations implements Cancellations {

    private final Store store;

    @Activate
    public JdbcCancellations(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Page<CancellationProposal> list(Caller by, Optional<ProposalState> state, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        return store.read(session -> Cursor.page(
                session,
                ProposalRows.keys(by, state),
                "proposed_at",
                false,
                page,
                ids -> ProposalRows.load(session, ids)));
    }

    @Override
    public long count(Caller by, Optional<ProposalState> state) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> Cursor.count(session, ProposalRows.keys(by, state)))
                : 0;
    }

    @Override
    public Optional<CancellationProposal> find(Caller by, ProposalId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProposalRows.find(session, by, id))
                : Optional.empty();
    }

    @Override
    public List<CancellationProposal> of(Caller by, OfficerId officer) {
        return by.may(Permission.REGISTRY_READ) ? store.read(session -> ProposalRows.of(session, officer)) : List.of();
    }
}
