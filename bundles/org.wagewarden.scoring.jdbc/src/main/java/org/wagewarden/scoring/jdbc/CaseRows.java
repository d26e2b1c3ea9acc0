// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingFlag;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of cases, findings and responsible officers. */
final class CaseRows {

    private static final String FINDINGS = "SELECT f.id, f.case_id, f.project_id, c.project_name, c.district, c.sector,"
            + " f.provision, f.conduct_date, f.description, f.basis, f.order_number, f.order_item, f.ordered_on,"
            + " f.order_deadline, f.flags, f.state, f.opened_by, f.opened_by_name, f.opened_at"
            + " FROM scoring_finding f JOIN scoring_case c ON c.id = f.case_id";

    private CaseRows() {}

    /** The cases with these identifiers, in this order, with everything in them. */
    static List<Case> load(Session session, List<String> ids) {
        Map<String, List<Finding>> findings = findings(session, Sql.of(FINDINGS).whereIn("f.case_id", ids)).stream()
                .collect(Collectors.groupingBy(f -> f.caseId().value()));
        Sql query = Sql.of("SELECT id, project_id, project_name, contractor_name, district, sector, state, opened_at,"
                        + " opened_by_name FROM scoring_case")
                .whereIn("id", ids);
        return session.list(query, row -> read(row, findings.getOrDefault(row.text("id"), List.of()))).stream()
                .sorted(Comparator.comparing(c -> ids.indexOf(c.id().value())))
                .toList();
    }

    /** A finding in the caller's scope. */
    static Optional<Finding> finding(Session session, Caller by, FindingId id) {
        Sql query = Sql.of(FINDINGS).where("f.id = ?", id.value());
        ScopeCondition.add(query, by.scope(), "c");
        return findings(session, query).stream().findFirst();
    }

    /** The findings of a situation on a project between two days, from any authority, newest first. */
    static List<Finding> around(Session session, ProjectId project, String provision, LocalDate day, int days) {
        Sql query = Sql.of(FINDINGS)
                .where("f.project_id = ?", project.value())
                .where("f.provision = ?", provision)
                .where("f.conduct_date BETWEEN ? AND ?", day.minusDays(days), day.plusDays(days))
                .append("ORDER BY f.conduct_date DESC, f.id DESC FETCH FIRST 20 ROWS ONLY");
        List<Finding> found = findings(session, query);
        return found.stream()
                .sorted(Comparator.comparing(Finding::conductDate).reversed())
                .toList();
    }

    private static List<Finding> findings(Session session, Sql query) {
        List<Finding> bare = session.list(query, CaseRows::finding);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<Responsible>> people = new HashMap<>();
        Sql who = Sql.of("SELECT finding_id, officer_id, officer_name, certified FROM scoring_responsible")
                .whereIn("finding_id", bare.stream().map(f -> f.id().value()).toList())
                .append("ORDER BY finding_id, place");
        session.list(who, row -> people.computeIfAbsent(row.text("finding_id"), id -> new ArrayList<>())
                .add(new Responsible(
                        new OfficerId(row.text("officer_id")), row.text("officer_name"), row.flag("certified"))));
        return bare.stream()
                .map(f -> with(f, people.getOrDefault(f.id().value(), List.of())))
                .sorted(Comparator.comparing(Finding::openedAt).thenComparing(f -> f.id().value()))
                .toList();
    }

    static Case open(Session session, Caller by, Project project, Instant now) {
        Case made = new Case(
                CaseId.next(),
                project.id(),
                project.name(),
                project.contractorName(),
                project.district(),
                project.sector(),
                CaseState.OPEN,
                now,
                by.name(),
                List.of());
        session.update(Sql.of(
                "INSERT INTO scoring_case (id, project_id, project_name, contractor_name, search_text, district, sector,"
                        + " state, opened_at, opened_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id().value(),
                made.project().value(),
                made.projectName(),
                made.contractorName(),
                CaseFilter.searchable(made.projectName() + " " + made.contractorName()),
                made.district().value(),
                made.sector(),
                made.state(),
                now,
                made.openedByName()));
        return made;
    }

    static void insert(Session session, Finding finding, String factKey) {
        session.update(Sql.of(
                "INSERT INTO scoring_finding (id, case_id, project_id, provision, conduct_date, description, basis, "
                        + Orders.COLUMNS + ", fact_key, flags, state, opened_by, opened_by_name, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                finding.id().value(),
                finding.caseId().value(),
                finding.project().value(),
                finding.provision().value(),
                finding.conductDate(),
                finding.description(),
                finding.basis(),
                finding.order().map(o -> o.number()),
                Orders.item(finding.order()),
                finding.order().map(o -> o.orderedOn()),
                finding.order().map(o -> o.deadline()),
                factKey,
                finding.flags().stream().map(Enum::name).collect(Collectors.joining(" ")),
                finding.state(),
                finding.openedBy().value(),
                finding.openedByName(),
                finding.openedAt()));
        int place = 0;
        for (Responsible each : finding.responsible()) {
            session.update(Sql.of(
                    "INSERT INTO scoring_responsible (finding_id, officer_id, officer_name, certified, place)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    finding.id().value(),
                    each.officer().value(),
                    each.name(),
                    each.certified(),
                    place++));
        }
    }

    /** The unit that a case is about, as it was called when the case was opened. */
    static String contractorName(Session session, CaseId id) {
        return session.one(
                        Sql.of("SELECT contractor_name FROM scoring_case WHERE id = ?", id.value()),
                        row -> row.text("contractor_name"))
                .orElseThrow();
    }

    /** Sets a case's state by its findings. */
    static void settle(Session session, CaseId id) {
        session.update(Sql.of(
                "UPDATE scoring_case SET state = CASE WHEN EXISTS (SELECT 1 FROM scoring_finding f WHERE f.case_id ="
                        + " scoring_case.id AND f.state = 'OPEN') THEN 'OPEN' ELSE 'CLOSED' END WHERE id = ?",
                id.value()));
    }

    private static Case read(Row row, List<Finding> findings) {
        return new Case(
                new CaseId(row.text("id")),
                new ProjectId(row.text("project_id")),
                row.text("project_name"),
                row.text("contractor_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                row.constant("state", CaseState.class),
                row.instant("opened_at"),
                row.text("opened_by_name"),
                findings);
    }

    private static Finding finding(Row row) {
        return new Finding(
                new FindingId(row.text("id")),
                new CaseId(row.text("case_id")),
                new ProjectId(row.text("project_id")),
                row.text("project_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                Orders.provision(row.text("provision")),
                row.date("conduct_date"),
                row.text("description"),
                row.text("basis"),
                Orders.read(row),
                List.of(),
                Arrays.stream(row.text("flags").split(" "))
                        .filter(flag -> !flag.isEmpty())
                        .map(FindingFlag::valueOf)
                        .collect(Collectors.toSet()),
                row.constant("state", FindingState.class),
                new AccountId(row.text("opened_by")),
                row.text("opened_by_name"),
                row.instant("opened_at"));
    }

    private static Finding with(Finding f, List<Responsible> people) {
        return new Finding(
                f.id(),
                f.caseId(),
                f.project(),
                f.projectName(),
                f.district(),
                f.sector(),
                f.provision(),
                f.conductDate(),
                f.description(),
                f.basis(),
                f.order(),
                people,
                f.flags(),
                f.state(),
                f.openedBy(),
                f.openedByName(),
                f.openedAt());
    }
}
