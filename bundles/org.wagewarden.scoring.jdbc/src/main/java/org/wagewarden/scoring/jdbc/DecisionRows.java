// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of decisions. */
final class DecisionRows {

    private static final String COLUMNS = "id, finding_id, officer_id, officer_name, verdict, reasons, decided_by,"
            + " decided_by_name, held_function, decided_on, notice_on, statement_until, served_on, effective_on, entry_id";

    private DecisionRows() {}

    static List<Decision> of(Session session, FindingId finding) {
        return session.list(
                Sql.of(
                        "SELECT " + COLUMNS + " FROM scoring_decision WHERE finding_id = ? ORDER BY place",
                        finding.value()),
                DecisionRows::read);
    }

    /** The decisions in effect against officers from one identifier to another, by the entry that each points at. */
    static Map<LedgerEntryId, DecisionId> inEffect(Session session, OfficerId from, OfficerId to) {
        Map<LedgerEntryId, DecisionId> found = new HashMap<>();
        session.each(
                Sql.of("SELECT entry_id, id FROM scoring_decision")
                        .where("officer_id BETWEEN ? AND ?", from.value(), to.value())
                        .where("entry_id IS NOT NULL"),
                row -> found.put(new LedgerEntryId(row.text("entry_id")), new DecisionId(row.text("id"))));
        return found;
    }

    /** Who decided the deduction with which a cycle reached twelve. */
    static Optional<AccountId> crossedBy(Session session, ProposalId proposal) {
        return session.one(
                Sql.of("SELECT d.decided_by FROM scoring_proposal o JOIN scoring_entry e ON e.id = o.crossed_by"
                                + " JOIN scoring_decision d ON d.id = e.decision_id")
                        .where("o.id = ?", proposal.value()),
                row -> new AccountId(row.text("decided_by")));
    }

    /** Notes that a decision was served. */
    static void served(Session session, DecisionId id, LocalDate on) {
        session.update(Sql.of("UPDATE scoring_decision SET served_on = ? WHERE id = ?", on, id.value()));
    }

    /** Notes that a decision that was served took effect, and what it led to. */
    static void effective(Session session, DecisionId id, LocalDate served, LocalDate on, LedgerEntryId entry) {
        session.update(Sql.of(
                "UPDATE scoring_decision SET served_on = ?, effective_on = ?, entry_id = ? WHERE id = ?",
                served,
                on,
                entry.value(),
                id.value()));
    }

    static void insert(Session session, Decision d) {
        session.update(Sql.of(
                "INSERT INTO scoring_decision (" + COLUMNS
                        + ", place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                d.id().value(),
                d.finding().value(),
                d.officer().value(),
                d.officerName(),
                d.verdict(),
                d.reasons(),
                d.decidedBy().value(),
                d.decidedByName(),
                d.function(),
                d.decidedOn(),
                d.noticeOn(),
                d.statementUntil(),
                d.servedOn(),
                d.effectiveOn(),
                d.entry().map(LedgerEntryId::value),
                of(session, d.finding()).size()));
    }

    private static Decision read(Row row) {
        return new Decision(
                new DecisionId(row.text("id")),
                new FindingId(row.text("finding_id")),
                new OfficerId(row.text("officer_id")),
                row.text("officer_name"),
                row.constant("verdict", Verdict.class),
                row.text("reasons"),
                new AccountId(row.text("decided_by")),
                row.text("decided_by_name"),
                row.constant("held_function", AuthorityFunction.class),
                row.date("decided_on"),
                row.optionalDate("notice_on"),
                row.optionalDate("statement_until"),
                row.optionalDate("served_on"),
                row.optionalDate("effective_on"),
                row.optionalText("entry_id").map(LedgerEntryId::new));
    }
}
