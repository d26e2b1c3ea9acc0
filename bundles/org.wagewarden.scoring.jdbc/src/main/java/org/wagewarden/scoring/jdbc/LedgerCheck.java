// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Recomputation.Difference;
import org.wagewarden.scoring.api.Recomputation.Kind;
import org.wagewarden.scoring.api.Standing;

/** Compares one officer's ledger with what stands beside it. */
final class LedgerCheck {

    private final OfficerId officer;
    private final List<Difference> found = new ArrayList<>();

    LedgerCheck(OfficerId officer) {
        this.officer = officer;
    }

    List<Difference> differences() {
        return found;
    }

    /** @param decisions those in effect, by the entry that each points at */
    void entries(List<ReplayedEntry> entries, Map<LedgerEntryId, DecisionId> decisions) {
        int next = 1;
        boolean undecided = false;
        for (ReplayedEntry entry : entries) {
            if (entry.sequence() != next) {
                add(
                        Kind.SEQUENCE,
                        "台账第" + next + "条之后的序号是" + entry.sequence() + "，应连续编号。",
                        "The number after entry " + (next - 1) + " is " + entry.sequence() + "; numbers have no gaps.");
            }
            next = entry.sequence() + 1;
            points(entry);
            undecided |= entry.facts().kind() == EntryKind.DEDUCTION
                    && !entry.decision().equals(decisions.get(entry.facts().id()));
        }
        if (undecided) {
            add(Kind.DECISION, "有扣分没有生效的决定作为依据。", "A deduction rests on no decision in effect.");
        }
    }

    private void points(ReplayedEntry entry) {
        ProvisionCode provision = entry.facts().provision();
        if (entry.points() != provision.points()) {
            add(
                    Kind.POINTS,
                    "第" + entry.sequence() + "条记" + entry.points() + "分，"
                            + provision.article().label().zh() + "应为" + provision.points() + "分。",
                    "Entry " + entry.sequence() + " has " + entry.points() + " points; "
                            + provision.article().label().en() + " asks for " + provision.points() + ".");
        }
    }

    void withoutAnchor() {
        add(
                Kind.ANCHOR,
                "有台账记录，但没有合格证书，无法计算记分周期。",
                "There are entries and no certificate, so no cycle can be computed.");
    }

    /**
     * Every cycle at twelve has a proposal that stands, or none is due, and every proposal that stands a cycle at twelve.
     * While an entry is suspended nothing lapses (A19); a cancellation that lost its ground stands until a decision takes it
     * back (A20).
     *
     * @param filings the officer's, newest first
     * @param withdrawing whether a proceeding to take a cancellation back is open
     */
    void proposals(
            Standing standing,
            List<CancellationProposal> proposals,
            List<Filing> filings,
            Predicate<CancellationProposal> withdrawing) {
        for (Standing.CycleSum each : standing.cycles()) {
            List<CancellationProposal> own = proposals.stream()
                    .filter(p -> Crossings.about(p, each.cycle()))
                    .toList();
            if (Crossings.due(standing, each, own, filings, false)) {
                add(
                        Kind.PROPOSAL_MISSING,
                        "自" + each.cycle().from() + "起的周期累计扣" + each.sum() + "分，没有取消备案的提议。",
                        "The cycle from " + each.cycle().from() + " has " + each.sum()
                                + " points and no proposal to cancel.");
            }
        }
        for (CancellationProposal each : proposals) {
            if (stands(each) && !grounded(standing, each) && !withdrawing.test(each)) {
                add(
                        Kind.PROPOSAL_UNFOUNDED,
                        "自" + each.cycle().from() + "起的周期累计不足12分，取消备案的提议或决定没有依据。",
                        "The cycle from " + each.cycle().from()
                                + " has fewer than 12 points; the proposal or cancellation rests on nothing.");
            }
        }
    }

    private static boolean stands(CancellationProposal proposal) {
        return proposal.state() == ProposalState.OPEN || proposal.state() == ProposalState.CANCELLED;
    }

    private static boolean grounded(Standing standing, CancellationProposal proposal) {
        return standing.cycles().stream()
                        .anyMatch(c -> Crossings.about(proposal, c.cycle()) && c.sum() >= Measures.FULL_SCORE)
                || standing.lines().stream()
                        .anyMatch(line -> line.role() == EntryRole.SUSPENDED
                                && line.cycle()
                                        .filter(cycle -> Crossings.about(proposal, cycle))
                                        .isPresent());
    }

    private void add(Kind kind, String zh, String en) {
        found.add(new Difference(officer, kind, new LocalText(zh, en)));
    }
}
