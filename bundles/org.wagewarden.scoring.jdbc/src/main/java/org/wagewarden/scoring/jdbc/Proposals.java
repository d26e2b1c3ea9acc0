// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.Filing;
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

    /** Looks at the ledger after an entry was booked; it may propose anew what was taken back in its own cycle. */
    void booked(Session session, Caller by, OfficerId officer, String name, LedgerEntryId entry) {
        review(session, by, officer, name, false, Optional.of(entry));
    }

    /**
     * Looks at every cycle after a change of the ledger. One that wants a proposal ({@link Crossings}) gets it.
     *
     * @param annulled whether points were taken back for good: only then lapses what rested on them
     */
    void review(Session session, Caller by, OfficerId officer, String name, boolean annulled) {
        review(session, by, officer, name, annulled, Optional.empty());
    }

    private void review(
            Session session,
            Caller by,
            OfficerId officer,
            String name,
            boolean annulled,
            Optional<LedgerEntryId> booked) {
        Standing standing = books.standing(session, officer, papers.today()).orElseThrow();
        if (!annulled
                && standing.cycles().stream()
                        .allMatch(cycle -> cycle.crossedBy().isEmpty())) {
            return;
        }
        List<CancellationProposal> known = ProposalRows.of(session, officer);
        List<Filing> filings = books.filings(officer);
        for (Standing.CycleSum cycle : standing.cycles()) {
            List<CancellationProposal> own = known.stream()
                    .filter(p -> Crossings.about(p, cycle.cycle()))
                    .toList();
            boolean again = standing.lines().stream()
                    .filter(line -> booked.equals(Optional.of(line.entry().id())))
                    .anyMatch(line -> line.cycle().equals(Optional.of(cycle.cycle())));
            if (Crossings.due(standing, cycle, own, filings, again)) {
                propose(session, by, officer, name, cycle, own.size() + 1);
            }
            if (annulled && cycle.sum() < Measures.FULL_SCORE) {
                own.stream().filter(Crossings::settles).findFirst().ifPresent(live -> fallen(session, by, live));
            }
        }
    }

    /** Whether the officer was filed again after the twelve that a cancellation rests on. */
    boolean overtaken(Session session, Proceeding p) {
        LedgerEntryId crossedBy = ProposalRows.find(
                        session, Caller.platform(), p.proposal().orElseThrow())
                .orElseThrow()
                .crossedBy();
        List<Filing> filings = books.filings(p.officer());
        return EntryRows.of(session, p.officer()).stream()
                .anyMatch(entry -> entry.id().equals(crossedBy) && Crossings.overtaken(entry, filings));
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
}
