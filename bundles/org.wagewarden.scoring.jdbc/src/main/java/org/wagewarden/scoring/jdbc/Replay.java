// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputation.Difference;
import org.wagewarden.scoring.rules.Evaluation;
import org.wagewarden.store.api.Session;

/** One pass over ledgers in the order of their officers, some hundred officers at a time. Not thread-safe. */
final class Replay {

    private static final int PORTION = 500;

    private final Session session;
    private final Books books;
    private final LocalDate asOf;
    private final LedgerDigest digest = new LedgerDigest();
    private final Map<OfficerId, List<LedgerEntry>> portion = new LinkedHashMap<>();
    private final Set<OfficerId> undecided;
    private final List<Difference> differences = new ArrayList<>();

    private int officers;
    private long entries;
    private int crossed;
    private int moreDifferences;

    /** @param undecided who has a deduction without a decision */
    Replay(Session session, Books books, LocalDate asOf, Set<OfficerId> undecided) {
        this.session = session;
        this.books = books;
        this.asOf = asOf;
        this.undecided = undecided;
    }

    /** Takes the next entry of the officer at hand, or the first one of the next officer. */
    void take(LedgerEntry entry) {
        if (portion.size() == PORTION && !portion.containsKey(entry.officer())) {
            settle();
        }
        portion.computeIfAbsent(entry.officer(), id -> new ArrayList<>()).add(entry);
    }

    private void settle() {
        List<OfficerId> ids = List.copyOf(portion.keySet());
        Map<OfficerId, Evaluation> evaluations = books.evaluate(session, portion, asOf);
        Map<OfficerId, List<CancellationProposal>> proposals = ProposalRows.of(session, ids);
        portion.forEach((officer, ledger) -> {
            LedgerCheck check = new LedgerCheck(officer);
            check.entries(ledger);
            if (undecided.contains(officer)) {
                check.withoutDecision();
            }
            Evaluation evaluation = evaluations.get(officer);
            if (evaluation == null) {
                check.withoutAnchor();
            } else {
                digest.add(officer, ledger, evaluation);
                crossed += evaluation.crossings();
                compare(check, evaluation, proposals.getOrDefault(officer, List.of()));
            }
            if (differences.size() < Recomputation.MOST) {
                differences.addAll(check.differences());
            } else {
                moreDifferences += check.differences().size();
            }
            officers++;
            entries += ledger.size();
        });
        portion.clear();
    }

    private void compare(LedgerCheck check, Evaluation evaluation, List<CancellationProposal> proposals) {
        if (evaluation.crossings() > 0 || !proposals.isEmpty()) {
            check.proposals(
                    evaluation.standing(), proposals, p -> ProceedingRows.of(session, p.id(), ProceedingKind.WITHDRAWAL)
                            .isPresent());
        }
    }

    /** What the pass found; ends it. */
    Recomputation result() {
        if (!portion.isEmpty()) {
            settle();
        }
        return new Recomputation(asOf, officers, entries, crossed, digest.hex(), differences, moreDifferences);
    }
}
