// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Ruling;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Proposals to cancel, in the store; the filing itself is the register's and is ended in the same transaction. */
@Component
public final class JdbcCancellations implements Cancellations {

    private final Store store;
    private final Books books;
    private final Filings filings;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcCancellations(
            @Reference ScoringSchema schema,
            @Reference Books books,
            @Reference Filings filings,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.books = books;
        this.filings = filings;
        this.audit = audit;
        this.clock = clock;
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

    @Override
    public Outcome<CancellationProposal> decide(Caller by, ProposalId id, Ruling ruling, String reasons) {
        Optional<Reason> denied = by.lacks(Permission.DECISION_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<CancellationProposal> proposal = ProposalRows.find(session, by, id);
            if (proposal.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Locks.take(session, "officer:" + proposal.get().officer().value());
            List<Reason> wrong = wrong(session, by, proposal.get(), ruling, reasons);
            return wrong.isEmpty()
                    ? decide(session, by, proposal.get(), ruling, reasons.strip())
                    : Outcome.rejected(wrong);
        });
    }

    private List<Reason> wrong(
            Session session, Caller by, CancellationProposal proposal, Ruling ruling, String reasons) {
        List<Reason> wrong = new ArrayList<>();
        if (proposal.state() != ProposalState.OPEN) {
            wrong.add(Refusals.alreadyDecided());
            return wrong;
        }
        Refusals.secondPerson(by, ProposalRows.openedBy(session, proposal.id())).ifPresent(wrong::add);
        Refusals.reasons(reasons, ruling == Ruling.KEEP).ifPresent(wrong::add);
        if (ruling == Ruling.CANCEL && sum(session, proposal) < Measures.FULL_SCORE) {
            wrong.add(Refusals.belowTwelve());
        }
        return wrong;
    }

    private Outcome<CancellationProposal> decide(
            Session session, Caller by, CancellationProposal proposal, Ruling ruling, String reasons) {
        LocalDate today = clock.today();
        boolean cancel = ruling == Ruling.CANCEL;
        ProposalState state = cancel ? ProposalState.CANCELLED : ProposalState.DECLINED;
        Optional<LocalDate> effective = cancel ? Optional.of(today) : Optional.empty();
        if (!ProposalRows.decide(session, proposal.id(), state, by, today, effective, reasons)) {
            return Outcome.rejected(Refusals.alreadyDecided());
        }
        audit.record(
                by,
                cancel ? "scoring.cancellation.decided" : "scoring.cancellation.declined",
                "proposal/" + proposal.id().value(),
                Optional.of(proposal.district()),
                "officer/" + proposal.officer().value() + " · " + ruling.label().zh());
        CancellationProposal decided =
                ProposalRows.find(session, by, proposal.id()).orElseThrow();
        return cancel
                ? filings.cancel(by, proposal.officer(), today).map(filing -> decided)
                : Outcome.accepted(decided);
    }

    /** What the proposal's cycle holds now. */
    private int sum(Session session, CancellationProposal proposal) {
        return books.standing(session, proposal.officer(), clock.today()).stream()
                .flatMap(standing -> standing.cycles().stream())
                .filter(c -> c.cycle().from().equals(proposal.cycle().from()))
                .mapToInt(c -> c.sum())
                .sum();
    }
}
