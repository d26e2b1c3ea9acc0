// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/**
 * Keeps proposals and withdrawals in step with the ledger; the officer's lock is held. Proposes only: a person decides
 * (Art. 15, A4, A20, A23).
 */
@Component(service = Proposals.class)
public final class Proposals {

    private final Books books;
    private final Paperwork papers;
    private final AuditTrail audit;

    @Activate
    public Proposals(@Reference Books books, @Reference Paperwork papers, @Reference AuditTrail audit) {
        this.books = books;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * Looks at every cycle after a change of the ledger. A cycle at twelve or more without a live proposal gets one.
     *
     * @param annulled whether points were taken back for good: only then lapses what rested on them
     */
    void review(Session session, Caller by, OfficerId officer, String name, boolean annulled) {
        Standing standing = books.standing(session, officer, papers.today()).orElseThrow();
        if (!annulled
                && standing.cycles().stream()
                        .allMatch(cycle -> cycle.crossedBy().isEmpty())) {
            return;
        }
        List<CancellationProposal> known = ProposalRows.of(session, officer);
        for (Standing.CycleSum cycle : standing.cycles()) {
            List<CancellationProposal> own = known.stream()
                    .filter(p -> p.cycle().from().equals(cycle.cycle().from()))
                    .toList();
            Optional<CancellationProposal> live =
                    own.stream().filter(Proposals::settles).findFirst();
            if (cycle.crossedBy().isPresent() && live.isEmpty()) {
                propose(session, by, officer, name, cycle, own.size() + 1);
            }
            if (annulled && cycle.sum() < Measures.FULL_SCORE && live.isPresent()) {
                fallen(session, by, live.get());
            }
        }
    }

    private void propose(
            Session session, Caller by, OfficerId officer, String name, Standing.CycleSum cycle, int attempt) {
        LedgerEntry crossing = EntryRows.of(session, officer).stream()
                .filter(e -> e.id().equals(cycle.crossedBy().orElseThrow()))
                .findFirst()
                .orElseThrow();
        Finding finding =
                CaseRows.finding(session, Caller.platform(), crossing.finding()).orElseThrow();
        CancellationProposal proposal = new CancellationProposal(
                ProposalId.next(),
                officer,
                name,
                cycle.cycle(),
                cycle.sum(),
                crossing.id(),
                finding.projectName(),
                finding.district(),
                finding.sector(),
                ProposalState.OPEN,
                papers.now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        ProposalRows.insert(session, proposal, finding.openedBy(), attempt);
        audit.record(
                by,
                "scoring.cancellation.proposed",
                "proposal/" + proposal.id().value(),
                Optional.of(proposal.district()),
                "officer/" + officer.value() + " · " + proposal.sum() + " · "
                        + cycle.cycle().from());
        open(session, by, proposal, finding, ProceedingKind.CANCELLATION);
    }

    /** The sum fell below twelve: what is not in effect lapses, what is in effect has to be withdrawn by a decision. */
    private void fallen(Session session, Caller by, CancellationProposal proposal) {
        if (proposal.state() == ProposalState.OPEN) {
            ProposalRows.lapse(session, proposal.id());
            ProceedingRows.of(session, proposal.id(), ProceedingKind.CANCELLATION)
                    .ifPresent(p -> {
                        ProceedingRows.move(session, p, ProceedingStage.LAPSED, "");
                        papers.step(session, by, p, StepKind.LAPSE, papers.today(), "该记分周期累计扣分已不足12分。");
                    });
        } else if (proposal.state() == ProposalState.CANCELLED
                && ProceedingRows.of(session, proposal.id(), ProceedingKind.WITHDRAWAL)
                        .isEmpty()) {
            LedgerEntryId crossing = proposal.crossedBy();
            EntryRows.of(session, proposal.officer()).stream()
                    .filter(e -> e.id().equals(crossing))
                    .findFirst()
                    .flatMap(e -> CaseRows.finding(session, Caller.platform(), e.finding()))
                    .ifPresent(finding -> open(session, by, proposal, finding, ProceedingKind.WITHDRAWAL));
        }
    }

    private void open(Session session, Caller by, CancellationProposal proposal, Finding finding, ProceedingKind kind) {
        Proceeding opened = Opening.on(proposal, finding, kind, papers.now());
        ProceedingRows.insert(session, opened, 0);
        papers.step(session, by, opened, StepKind.OPENED, papers.today(), "");
    }

    /** A proposal that lapsed or was withdrawn leaves room for another one; the rest stand for the cycle. */
    static boolean settles(CancellationProposal proposal) {
        return proposal.state() != ProposalState.LAPSED && proposal.state() != ProposalState.WITHDRAWN;
    }
}
