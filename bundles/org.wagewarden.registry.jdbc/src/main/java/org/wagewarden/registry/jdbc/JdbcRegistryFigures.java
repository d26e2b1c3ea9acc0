// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Figures by grouped queries. */
@Component
public final class JdbcRegistryFigures implements RegistryFigures {

    /** A person counts for a day when appointed and filed on it; a cancellation counts from its own day on. */
    private static final String SERVING = "registry_appointment a JOIN registry_filing f ON f.officer_id = a.officer_id"
            + " AND f.filed_on <= ? AND (f.cancelled_on IS NULL OR f.cancelled_on > ?)";

    private final Store store;
    private final CityClock clock;

    @Activate
    public JdbcRegistryFigures(@Reference RegistrySchema schema, @Reference CityClock clock) {
        this.store = schema.store();
        this.clock = clock;
    }

    @Override
    public List<Line> monthly(Caller by, DistrictCode district, YearMonth month) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        LocalDate lastDay = month.atEndOfMonth();
        LocalDate day = lastDay.isAfter(clock.today()) ? clock.today() : lastDay;
        Condition place = Condition.of("p.district = ?", district.value()).and(new Reach(by.scope()).projects("p"));
        Condition inProgress = place.and(Condition.of("p.started <= ? AND p.completed > ?", day, day));
        return store.read(session -> {
            Map<Group, Line> lines = new TreeMap<>();
            projects(session, inProgress, day).forEach(line -> Group.of(line).addTo(lines, line));
            officers(session, inProgress, day).forEach(line -> Group.of(line).addTo(lines, line));
            appointments(session, place, month).forEach(line -> Group.of(line).addTo(lines, line));
            return List.copyOf(lines.values());
        });
    }

    @Override
    public Totals totals(Caller by) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return new Totals(Map.of(), 0, 0, 0, Optional.empty());
        }
        LocalDate today = clock.today();
        Condition reached = new Reach(by.scope()).projects("p");
        return store.read(session -> new Totals(
                filings(session, by, today),
                one(
                        session,
                        "SELECT COUNT(*) AS n FROM registry_project p",
                        reached.and(ProjectFilter.inProgress("p"))),
                one(
                        session,
                        "SELECT COUNT(*) AS n FROM registry_project p",
                        reached.and(ProjectFilter.vacant("p", today))),
                one(session, "SELECT COUNT(*) AS n FROM registry_contractor c", Condition.ALWAYS),
                lastChange(session)));
    }

    private static List<Line> projects(Session session, Condition inProgress, LocalDate day) {
        Sql sql = Sql.of(
                "SELECT p.sector, p.street, COUNT(*) AS projects, SUM(CASE WHEN s.project_id IS NULL THEN 1 ELSE 0 END) AS n"
                        + " FROM registry_project p LEFT JOIN (SELECT DISTINCT a.project_id FROM " + SERVING
                        + " WHERE a.from_date <= ? AND a.until_date >= ?) s ON s.project_id = p.id",
                day,
                day,
                day,
                day);
        inProgress.addTo(sql);
        sql.append("GROUP BY p.sector, p.street");
        return session.list(
                sql,
                row -> new Line(
                        row.constant("sector", AuthorityFunction.class),
                        row.text("street"),
                        row.number("projects"),
                        0,
                        row.number("n"),
                        0));
    }

    private static List<Line> officers(Session session, Condition inProgress, LocalDate day) {
        Sql sql = Sql.of(
                "SELECT p.sector, p.street, COUNT(DISTINCT a.officer_id) AS n FROM " + SERVING
                        + " JOIN registry_project p ON p.id = a.project_id",
                day,
                day);
        inProgress.and(Reach.on("a", day)).addTo(sql);
        sql.append("GROUP BY p.sector, p.street");
        return session.list(
                sql,
                row -> new Line(
                        row.constant("sector", AuthorityFunction.class), row.text("street"), 0, row.number("n"), 0, 0));
    }

    private static List<Line> appointments(Session session, Condition place, YearMonth month) {
        Sql sql = Sql.of("SELECT p.sector, p.street, COUNT(*) AS n FROM registry_appointment a"
                + " JOIN registry_project p ON p.id = a.project_id");
        place.and(Condition.of(
                        "a.registered_at >= ? AND a.registered_at < ?",
                        start(month.atDay(1)),
                        start(month.plusMonths(1).atDay(1))))
                .addTo(sql);
        sql.append("GROUP BY p.sector, p.street");
        return session.list(
                sql,
                row -> new Line(
                        row.constant("sector", AuthorityFunction.class), row.text("street"), 0, 0, 0, row.number("n")));
    }

    private static Map<FilingState, Long> filings(Session session, Caller by, LocalDate today) {
        String state = "CASE WHEN o.filed_on < ? THEN 'FILED' WHEN o.eligible_from IS NULL THEN 'NONE'"
                + " WHEN o.eligible_from > ? THEN 'CANCELLED' ELSE 'ELIGIBLE_AGAIN' END AS state";
        Reach reach = new Reach(by.scope());
        Sql registered = Sql.of("SELECT o.id, " + state + " FROM registry_officer o", Reach.NOT_YET, today);
        reach.registeredOfficers("o").addTo(registered);
        Map<FilingState, Long> filings = new EnumMap<>(FilingState.class);
        for (FilingState each : FilingState.values()) {
            filings.put(each, 0L);
        }
        count(session, registered, filings);
        if (!reach.everyOfficer()) {
            Sql serving = Sql.of(
                    "SELECT DISTINCT o.id, " + state + " FROM registry_project p JOIN registry_appointment a"
                            + " ON a.project_id = p.id JOIN registry_officer o ON o.id = a.officer_id",
                    Reach.NOT_YET,
                    today);
            reach.projects("p").and(Reach.on("a", today)).addTo(serving);
            reach.registeredOfficers("o").not().addTo(serving);
            count(session, serving, filings);
        }
        return Map.copyOf(filings);
    }

    private static void count(Session session, Sql officers, Map<FilingState, Long> filings) {
        Sql sql = Sql.of(
                "SELECT s.state, COUNT(*) AS n FROM (" + officers.text() + ") s GROUP BY s.state",
                officers.parameters().toArray());
        session.each(sql, row -> filings.merge(row.constant("state", FilingState.class), row.number("n"), Long::sum));
    }

    private static Optional<Instant> lastChange(Session session) {
        return List.of("registry_officer", "registry_project", "registry_contractor", "registry_appointment").stream()
                .flatMap(table -> session
                        .list(
                                Sql.of("SELECT MAX(changed_at) AS latest FROM " + table),
                                row -> row.optionalInstant("latest"))
                        .stream())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private static long one(Session session, String select, Condition condition) {
        Sql sql = Sql.of(select);
        condition.addTo(sql);
        return session.one(sql, row -> row.number("n")).orElse(0L);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }

    /** What a line is about, in the order of the list. */
    private record Group(AuthorityFunction sector, String street) implements Comparable<Group> {

        static Group of(Line line) {
            return new Group(line.sector(), line.street());
        }

        void addTo(Map<Group, Line> lines, Line line) {
            lines.merge(
                    this,
                    line,
                    (a, b) -> new Line(
                            sector,
                            street,
                            a.projects() + b.projects(),
                            a.officers() + b.officers(),
                            a.vacancies() + b.vacancies(),
                            a.appointments() + b.appointments()));
        }

        @Override
        public int compareTo(Group other) {
            int bySector = sector.compareTo(other.sector);
            return bySector != 0 ? bySector : street.compareTo(other.street);
        }
    }
}
