// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of proceedings. Whoever changes one holds the officer's lock. */
final class ProceedingRows {

    private static final String SELECT = "SELECT t.id, t.kind, t.finding_id, t.proposal_id, t.case_id, t.officer_id,"
            + " t.officer_name, t.project_name, t.district, t.sector, t.points, t.stage, t.opened_at, t.opened_by,"
            + " t.opened_by_name, t.notice_on, t.statement_until, t.hearing_until, t.missing_years, t.nothing_to_state, t.no_hearing,"
            + " t.hearing_requested_on, t.hearing_held_on, t.decision_id, t.verdict, t.reasons, t.decided_by,"
            + " t.decided_by_name, t.decided_on, t.approval_needed, t.approved_by_name, t.served_on, t.effective_on,"
            + " t.entry_id, t.stayed_on, t.paused_days, t.annulled_on, t.objection_until, t.objection_missing_years FROM scoring_proceeding t";

    private ProceedingRows() {}

    /** Selects {@code opened_at} and {@code id} of the proceedings that a query finds in the scope. */
    static Sql keys(Caller by, ProceedingQuery query) {
        Sql sql = Sql.of("SELECT t.opened_at, t.id FROM scoring_proceeding t");
        ScopeCondition.add(sql, by.scope(), "t");
        query.kind().ifPresent(kind -> sql.where("t.kind = ?", kind));
        query.stage().ifPresent(stage -> sql.where("t.stage = ?", stage));
        query.officer().ifPresent(officer -> sql.where("t.officer_id = ?", officer.value()));
        query.caseId().ifPresent(of -> sql.where("t.case_id = ?", of.value()));
        query.district().ifPresent(district -> sql.where("t.district = ?", district.value()));
        if (query.objected()) {
            sql.whereIn("t.stage", List.of(ProceedingStage.EFFECTIVE, ProceedingStage.SERVED))
                    .where(
                            "EXISTS (SELECT 1 FROM scoring_objection o WHERE o.proceeding_id = t.id AND o.result IS NULL)");
        }
        return sql;
    }

    static List<Proceeding> load(Session session, List<String> ids) {
        return whole(session, Sql.of(SELECT).whereIn("t.id", ids)).stream()
                .sorted(Comparator.comparing(p -> ids.indexOf(p.id().value())))
                .toList();
    }

    static Optional<Proceeding> find(Session session, Caller by, ProceedingId id) {
        Sql sql = Sql.of(SELECT).where("t.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return whole(session, sql).stream().findFirst();
    }

    /** Against whom a proceeding in scope is. */
    static Optional<OfficerId> officer(Session session, Caller by, ProceedingId id) {
        Sql sql = Sql.of("SELECT t.officer_id FROM scoring_proceeding t").where("t.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return session.one(sql, row -> new OfficerId(row.text("officer_id")));
    }

    static List<Proceeding> of(Session session, Caller by, FindingId finding) {
        Sql sql = Sql.of(SELECT).where("t.finding_id = ?", finding.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return whole(session, sql.append("ORDER BY t.place"));
    }

    static List<Proceeding> of(Session session, Caller by, ProposalId proposal) {
        Sql sql = Sql.of(SELECT).where("t.proposal_id = ?", proposal.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return whole(session, sql.append("ORDER BY t.kind"));
    }

    /** The proceeding of this kind on a proposal, whoever asks. */
    static Optional<Proceeding> of(Session session, ProposalId proposal, ProceedingKind kind) {
        return whole(
                        session,
                        Sql.of(SELECT)
                                .where("t.proposal_id = ?", proposal.value())
                                .where("t.kind = ?", kind))
                .stream()
                .findFirst();
    }

    private static List<Proceeding> whole(Session session, Sql sql) {
        List<Proceeding> bare = session.list(sql, ProceedingRows::read);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<Objection>> objections =
                ObjectionRows.of(session, bare.stream().map(p -> p.id().value()).toList());
        Map<String, List<Inspector>> inspectors = InspectorRows.of(
                session,
                bare.stream()
                        .flatMap(p -> p.finding().stream())
                        .map(FindingId::value)
                        .distinct()
                        .toList());
        return bare.stream()
                .map(p -> with(
                        p,
                        p.finding()
                                .map(f -> inspectors.getOrDefault(f.value(), List.of()))
                                .orElse(List.of()),
                        objections.getOrDefault(p.id().value(), List.of())))
                .toList();
    }

    static void insert(Session session, Proceeding p, int place) {
        session.update(Sql.of(
                "INSERT INTO scoring_proceeding (id, kind, finding_id, proposal_id, case_id, officer_id, officer_name,"
                        + " project_name, district, sector, points, stage, place, opened_at, opened_by, opened_by_name,"
                        + " nothing_to_state, approval_needed, paused_days)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                p.id().value(),
                p.kind(),
                p.finding().map(FindingId::value),
                p.proposal().map(ProposalId::value),
                p.caseId().value(),
                p.officer().value(),
                p.officerName(),
                p.projectName(),
                p.district().value(),
                p.sector(),
                p.points(),
                p.stage(),
                place,
                p.openedAt(),
                p.openedBy().value(),
                p.openedByName(),
                false,
                false));
    }

    /** Moves a proceeding and sets further columns: {@code name = ?}, separated by commas. */
    static void move(Session session, Proceeding p, ProceedingStage stage, String columns, Object... values) {
        Sql sql = Sql.of("UPDATE scoring_proceeding SET stage = ?", stage);
        if (!columns.isEmpty()) {
            sql.append(", " + columns, values);
        }
        session.update(sql.append("WHERE id = ?", p.id().value()));
    }

    /** Sets columns and leaves the proceeding where it is. */
    static void set(Session session, Proceeding p, String columns, Object... values) {
        move(session, p, p.stage(), columns, values);
    }

    private static Proceeding read(Row row) {
        return new Proceeding(
                new ProceedingId(row.text("id")),
                row.constant("kind", ProceedingKind.class),
                row.optionalText("finding_id").map(FindingId::new),
                row.optionalText("proposal_id").map(ProposalId::new),
                new CaseId(row.text("case_id")),
                new OfficerId(row.text("officer_id")),
                row.text("officer_name"),
                row.text("project_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                row.integer("points"),
                row.constant("stage", ProceedingStage.class),
                row.instant("opened_at"),
                new AccountId(row.text("opened_by")),
                row.text("opened_by_name"),
                List.of(),
                row.optionalDate("notice_on").map(on -> notice(row, on)),
                row.optionalText("decision_id").map(id -> ruling(row, id)),
                row.optionalDate("served_on").map(on -> service(row, on)),
                row.optionalDate("effective_on").map(on -> effect(row, on)),
                List.of());
    }

    private static Proceeding.Notice notice(Row row, LocalDate on) {
        List<Integer> missing = years(row, "missing_years");
        return new Proceeding.Notice(
                on,
                new CountedDay(row.date("statement_until"), missing),
                row.optionalDate("hearing_until").map(day -> new CountedDay(day, missing)),
                row.flag("nothing_to_state"),
                row.flag("no_hearing"),
                row.optionalDate("hearing_requested_on"),
                row.optionalDate("hearing_held_on"));
    }

    private static Proceeding.Ruling ruling(Row row, String decision) {
        return new Proceeding.Ruling(
                new DecisionId(decision),
                row.constant("verdict", Verdict.class),
                row.optionalText("reasons").orElse(""),
                new AccountId(row.text("decided_by")),
                row.text("decided_by_name"),
                row.date("decided_on"),
                row.flag("approval_needed"),
                row.optionalText("approved_by_name"));
    }

    private static Proceeding.Service service(Row row, LocalDate on) {
        return new Proceeding.Service(
                on,
                row.optionalDate("objection_until")
                        .map(day -> new CountedDay(day, years(row, "objection_missing_years"))));
    }

    private static List<Integer> years(Row row, String column) {
        return Arrays.stream(row.optionalText(column).orElse("").split(" "))
                .filter(year -> !year.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Proceeding.Effect effect(Row row, LocalDate effective) {
        return new Proceeding.Effect(
                row.date("served_on"),
                effective,
                row.optionalText("entry_id").map(LedgerEntryId::new),
                row.optionalDate("stayed_on"),
                row.integer("paused_days"),
                row.optionalDate("annulled_on"));
    }

    private static Proceeding with(Proceeding p, List<Inspector> inspectors, List<Objection> objections) {
        return new Proceeding(
                p.id(),
                p.kind(),
                p.finding(),
                p.proposal(),
                p.caseId(),
                p.officer(),
                p.officerName(),
                p.projectName(),
                p.district(),
                p.sector(),
                p.points(),
                p.stage(),
                p.openedAt(),
                p.openedBy(),
                p.openedByName(),
                inspectors,
                p.notice(),
                p.ruling(),
                p.service(),
                p.effect(),
                objections);
    }
}
