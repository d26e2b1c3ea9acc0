// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Standing;

/** Which cycles at twelve want a proposal to cancel, and which proposal is about which cycle (A4, A7, A21). Pure. */
final class Crossings {

    private Crossings() {}

    /**
     * Whether a cycle wants a proposal: it is at twelve, nothing that stands is about it, no cancellation for the same
     * twelve was taken back, and there is a filing that they could end: not one that is cancelled already, nor one that was
     * made after them.
     *
     * @param own the proposals about the cycle
     * @param filings the officer's, newest first
     * @param again whether what was taken back may be proposed again
     */
    static boolean due(
            Standing standing,
            Standing.CycleSum cycle,
            List<CancellationProposal> own,
            List<Filing> filings,
            boolean again) {
        return cycle.crossedBy().isPresent()
                && own.stream().noneMatch(Crossings::settles)
                && (again || own.stream().noneMatch(p -> takenBack(p, cycle)))
                && filings.stream().findFirst().flatMap(Filing::cancelledOn).isEmpty()
                && !overtaken(crossing(standing, cycle), filings);
    }

    private static boolean takenBack(CancellationProposal proposal, Standing.CycleSum cycle) {
        return proposal.state() == ProposalState.WITHDRAWN
                && cycle.crossedBy().equals(Optional.of(proposal.crossedBy()));
    }

    private static LedgerEntry crossing(Standing standing, Standing.CycleSum cycle) {
        return standing.lines().stream()
                .map(Standing.Line::entry)
                .filter(entry -> cycle.crossedBy().equals(Optional.of(entry.id())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a new filing was made after the twelve: they belong to the one before. */
    static boolean overtaken(LedgerEntry crossing, List<Filing> filings) {
        return filings.size() > 1
                && crossing.effectiveDate().isBefore(filings.getFirst().filedOn());
    }

    /** A proposal that lapsed or was withdrawn leaves room for another one; the rest stand for the cycle. */
    static boolean settles(CancellationProposal proposal) {
        return proposal.state() != ProposalState.LAPSED && proposal.state() != ProposalState.WITHDRAWN;
    }

    /** Whether a proposal is about a cycle; another reading of its first day may have moved it by a day. */
    static boolean about(CancellationProposal proposal, Cycle cycle) {
        LocalDate middle = cycle.from().plusDays(ChronoUnit.DAYS.between(cycle.from(), cycle.to()) / 2);
        return !middle.isBefore(proposal.cycle().from())
                && !middle.isAfter(proposal.cycle().to());
    }
}
