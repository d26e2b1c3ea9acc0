// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of proposals to cancel. */
final class ProposalRows {

    private static final String SELECT = "SELECT t.id, t.officer_id, t.officer_name, t.cycle_number, t.cycle_from,"
            + " t.cycle_to, t.points_sum, t.crossed_by, t.project_name, t.district, t.sector, t.state, t.proposed_at,"
            + " t.decided_by_name, t.decided_on, t.effective_on, t.reasons FROM scoring_proposal t";

    private ProposalRows() {}

    /** Selects {@code proposed_at} and {@code id} of the proposals in scope. */
    static Sql keys(Caller by, Optional<ProposalState> state) {
        Sql sql = Sql.of("SELECT t.proposed_at, t.id FROM scoring_proposal t");
        ScopeCondition.add(sql, by.scope(), "t");
        state.ifPresent(wanted -> sql.where("t.state = ?", wanted));
        return sql;
    }

    static List<CancellationProposal> load(Session session, List<String> ids) {
        return session.list(Sql.of(SELECT).whereIn("t.id", ids), ProposalRows::read).stream()
                .sorted(Comparator.comparing(p -> ids.indexOf(p.id().value())))
                .toList();
    }

    static Optional<CancellationProposal> find(Session session, Caller by, ProposalId id) {
        Sql sql = Sql.of(SELECT).where("t.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return session.one(sql, ProposalRows::read);
    }

    static List<CancellationProposal> of(Session session, OfficerId officer) {
        return session.list(
                Sql.of(SELECT)
                        .where("t.officer_id = ?", officer.value())
                        .append("ORDER BY t.proposed_at DESC, t.id DESC"),
                ProposalRows::read);
    }

    /** The proposals about many, newest first; whoever has none is left out. */
    static Map<OfficerId, List<CancellationProposal>> of(Session session, List<OfficerId> officers) {
        return session
                .list(
                        Sql.of(SELECT)
                                .whereIn("t.officer_id", values(officers))
                                .append("ORDER BY t.proposed_at DESC, t.id DESC"),
                        ProposalRows::read)
                .stream()
                .collect(Collectors.groupingBy(CancellationProposal::officer));
    }

    static void insert(Session session, CancellationProposal p, AccountId openedBy, int attempt) {
        session.update(Sql.of(
                "INSERT INTO scoring_proposal (id, officer_id, officer_name, cycle_number, cycle_from, cycle_to, attempt,"
                        + " points_sum, crossed_by, project_name, district, sector, state, opened_by, proposed_at, reasons)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                p.id().value(),
                p.officer().value(),
                p.officerName(),
                p.cycle().number(),
                p.cycle().from(),
                p.cycle().to(),
                attempt,
                p.sum(),
                p.crossedBy().value(),
                p.projectName(),
                p.district().value(),
                p.sector(),
                p.state(),
                openedBy.value(),
                p.proposedAt(),
                p.reasons()));
    }

    /** Takes an open proposal off the table. */
    static void lapse(Session session, ProposalId id) {
        session.update(Sql.of(
                "UPDATE scoring_proposal SET state = ? WHERE id = ? AND state = ?",
                ProposalState.LAPSED,
                id.value(),
                ProposalState.OPEN));
    }

    /** Takes a cancellation back. */
    static void withdraw(Session session, ProposalId id, LocalDate on) {
        session.update(Sql.of(
                "UPDATE scoring_proposal SET state = ?, withdrawn_on = ? WHERE id = ? AND state = ?",
                ProposalState.WITHDRAWN,
                on,
                id.value(),
                ProposalState.CANCELLED));
    }

    /** The cancellations of officers that were taken back, and did not come into force again on the same day; oldest first. */
    static Map<OfficerId, List<Interruption>> withdrawn(Session session, List<OfficerId> officers) {
        Map<OfficerId, List<Interruption>> found = new HashMap<>();
        session.each(
                Sql.of("SELECT o.officer_id, o.effective_on, o.withdrawn_on FROM scoring_proposal o")
                        .whereIn("o.officer_id", values(officers))
                        .where("o.withdrawn_on IS NOT NULL")
                        .where("NOT EXISTS (SELECT 1 FROM scoring_proposal s WHERE s.officer_id = o.officer_id"
                                + " AND s.effective_on = o.effective_on AND s.withdrawn_on IS NULL)")
                        .append("ORDER BY o.effective_on"),
                row -> found.computeIfAbsent(new OfficerId(row.text("officer_id")), id -> new ArrayList<>())
                        .add(new Interruption(
                                row.date("effective_on"), row.optionalDate("withdrawn_on"), Optional.empty())));
        return found;
    }

    /** Every cancellation of an officer that was served, with what became of it. */
    static List<CancelledFiling.Served> served(Session session, OfficerId officer) {
        return session.list(
                Sql.of("SELECT o.effective_on, o.withdrawn_on, p.stayed_on, p.paused_days FROM scoring_proposal o"
                                + " JOIN scoring_proceeding p ON p.proposal_id = o.id")
                        .where("o.officer_id = ?", officer.value())
                        .where("o.effective_on IS NOT NULL")
                        .where("p.kind = ?", ProceedingKind.CANCELLATION),
                row -> new CancelledFiling.Served(
                        row.date("effective_on"),
                        row.integer("paused_days"),
                        row.optionalDate("withdrawn_on").isEmpty()
                                && row.optionalDate("stayed_on").isEmpty()));
    }

    private static List<String> values(List<OfficerId> officers) {
        return officers.stream().map(OfficerId::value).toList();
    }

    /** Decides an open proposal; false when it was decided meanwhile. */
    static boolean decide(
            Session session,
            ProposalId id,
            ProposalState state,
            AccountId by,
            String byName,
            LocalDate on,
            Optional<LocalDate> effective,
            String reasons) {
        int rows = session.update(Sql.of(
                "UPDATE scoring_proposal SET state = ?, decided_by = ?, decided_by_name = ?, decided_on = ?,"
                        + " effective_on = ?, reasons = ? WHERE id = ? AND state = ?",
                state,
                by.value(),
                byName,
                on,
                effective,
                reasons,
                id.value(),
                ProposalState.OPEN));
        return rows == 1;
    }

    private static CancellationProposal read(Row row) {
        return new CancellationProposal(
                new ProposalId(row.text("id")),
                new OfficerId(row.text("officer_id")),
                row.text("officer_name"),
                new Cycle(row.integer("cycle_number"), row.date("cycle_from"), row.date("cycle_to")),
                row.integer("points_sum"),
                new LedgerEntryId(row.text("crossed_by")),
                row.text("project_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                row.constant("state", ProposalState.class),
                row.instant("proposed_at"),
                row.optionalText("decided_by_name"),
                row.optionalDate("decided_on"),
                row.optionalDate("effective_on"),
                row.text("reasons"));
    }
}
