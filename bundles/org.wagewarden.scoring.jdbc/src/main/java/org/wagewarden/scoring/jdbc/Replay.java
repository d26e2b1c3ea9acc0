// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputation.Difference;
import org.wagewarden.scoring.rules.EntryFacts;
import org.wagewarden.scoring.rules.Evaluation;
import org.wagewarden.store.api.Session;

/** One pass over ledgers in the order of their officers, some hundred officers at a time. Not thread-safe. */
final class Replay {

    private static final int PORTION = 500;

    private final Session session;
    private final Books books;
    private final LocalDate asOf;
    private final LedgerDigest digest = new LedgerDigest();
    private final Map<OfficerId, List<ReplayedEntry>> portion = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private int officers;
    private long entries;
    private int crossed;
    private int moreDifferences;

    Replay(Session session, Books books, LocalDate asOf) {
        this.session = session;
        this.books = books;
        this.asOf = asOf;
    }

    /** Takes the next entry of the officer at hand, or the first one of the next officer. */
    void take(ReplayedEntry entry) {
        if (portion.size() == PORTION && !portion.containsKey(entry.officer())) {
            settle();
        }
        portion.computeIfAbsent(entry.officer(), id -> new ArrayList<>()).add(entry);
    }

    private void settle() {
        List<OfficerId> ids = List.copyOf(portion.keySet());
        Map<OfficerId, List<EntryFacts>> ledgers = new HashMap<>();
        portion.forEach((officer, ledger) ->
                ledgers.put(officer, ledger.stream().map(ReplayedEntry::facts).toList()));
        Map<OfficerId, Evaluation> evaluations = books.evaluate(session, ledgers, asOf);
        Map<LedgerEntryId, DecisionId> decisions = DecisionRows.inEffect(session, ids.getFirst(), ids.getLast());
        Map<OfficerId, List<CancellationProposal>> proposals = ProposalRows.of(session, ids);
        portion.forEach((officer, ledger) -> {
            LedgerCheck check = new LedgerCheck(officer);
            check.entries(ledger, decisions);
            Evaluation evaluation = evaluations.get(officer);
            if (evaluation == null) {
                check.withoutAnchor();
            } else {
                digest.add(officer, ledgers.get(officer), evaluation);
                crossed += evaluation.crossings();
                compare(check, officer, evaluation, proposals.getOrDefault(officer, List.of()));
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

    /** Few have proposals or ought to: only theirs is read again as a whole. */
    private void compare(
            LedgerCheck check, OfficerId officer, Evaluation evaluation, List<CancellationProposal> proposals) {
        if (evaluation.crossings() > 0 || !proposals.isEmpty()) {
            books.standing(session, officer, asOf)
                    .ifPresent(standing ->
                            check.proposals(standing, proposals, books.filings(officer), p -> ProceedingRows.of(
                                            session, p.id(), ProceedingKind.WITHDRAWAL)
                                    .isPresent()));
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
