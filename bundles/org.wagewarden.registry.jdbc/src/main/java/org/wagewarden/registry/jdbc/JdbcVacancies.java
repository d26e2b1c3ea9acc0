// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Vacancies;
import org.wagewarden.registry.api.Vacancy;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Vacancies, read from projects, appointments and filings as they are now. */
@Component
public final class JdbcVacancies implements Vacancies {

    private static final Ordering BY_NAME = Ordering.by("name", true, "pinyin");

    private final Store store;
    private final CityClock clock;

    /** A stretch in which somebody with a live filing served; the first day after it, and why it ended. */
    private record Served(LocalDate after, Vacancy.Cause end, String officer) {}

    @Activate
    public JdbcVacancies(@Reference RegistrySchema schema, @Reference CityClock clock) {
        this.store = schema.store();
        this.clock = clock;
    }

    @Override
    public Page<Vacancy> list(Caller by, Optional<DistrictCode> district, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        return store.read(session -> new Pages(session, "registry_project")
                .read(List.of(vacant(by, district)), BY_NAME, page, ids -> load(session, ids)));
    }

    @Override
    public long count(Caller by, Optional<DistrictCode> district) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> new Pages(session, "registry_project").count(List.of(vacant(by, district))))
                : 0;
    }

    @Override
    public Optional<Vacancy> find(Caller by, ProjectId project) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Optional.empty();
        }
        Sql sql = Sql.of("SELECT t.id FROM registry_project t");
        vacant(by, Optional.empty())
                .and(Condition.of("t.id = ?", project.value()))
                .addTo(sql);
        return store.read(session ->
                load(session, session.list(sql, row -> row.text("id"))).stream().findFirst());
    }

    private Condition vacant(Caller by, Optional<DistrictCode> district) {
        Condition found = new Reach(by.scope()).projects("t").and(ProjectFilter.vacant("t", clock.today()));
        return district.map(d -> found.and(Condition.of("t.district = ?", d.value())))
                .orElse(found);
    }

    private List<Vacancy> load(Session session, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Served>> served = new HashMap<>();
        session.list(
                Sql.of("SELECT a.project_id, a.from_date, a.until_date, o.name, f.filed_on, f.cancelled_on"
                                + " FROM registry_appointment a JOIN registry_officer o ON o.id = a.officer_id"
                                + " JOIN registry_filing f ON f.officer_id = a.officer_id")
                        .whereIn("a.project_id", ids)
                        .where("a.from_date <= ?", clock.today()),
                row -> served(row).map(s -> served.computeIfAbsent(row.text("project_id"), k -> new ArrayList<>())
                        .add(s)));
        return session
                .list(
                        Sql.of("SELECT p.id, p.name, c.name AS contractor_name, p.district, p.sector, p.started FROM"
                                        + " registry_project p JOIN registry_contractor c ON c.id = p.contractor_id")
                                .whereIn("p.id", ids),
                        row -> vacancy(row, served.getOrDefault(row.text("id"), List.of())))
                .stream()
                .sorted(Comparator.comparing(v -> ids.indexOf(v.project().value())))
                .toList();
    }

    private static Optional<Served> served(Row row) {
        LocalDate from = row.date("from_date");
        LocalDate filed = row.date("filed_on");
        LocalDate ended = row.date("until_date").equals(Reach.NOT_YET)
                ? Reach.NOT_YET
                : row.date("until_date").plusDays(1);
        LocalDate cancelled = row.optionalDate("cancelled_on").orElse(Reach.NOT_YET);
        boolean byCancellation = cancelled.isBefore(ended);
        LocalDate after = byCancellation ? cancelled : ended;
        LocalDate begin = from.isBefore(filed) ? filed : from;
        return after.isAfter(begin)
                ? Optional.of(new Served(
                        after,
                        byCancellation ? Vacancy.Cause.FILING_CANCELLED : Vacancy.Cause.APPOINTMENT_ENDED,
                        row.text("name")))
                : Optional.empty();
    }

    private static Vacancy vacancy(Row row, List<Served> served) {
        Optional<Served> last = served.stream().max(Comparator.comparing(Served::after));
        LocalDate started = row.date("started");
        return new Vacancy(
                new ProjectId(row.text("id")),
                row.text("name"),
                row.text("contractor_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                last.map(Served::after).filter(started::isBefore).orElse(started),
                last.map(Served::end).orElse(Vacancy.Cause.NEVER_APPOINTED),
                last.map(Served::officer));
    }
}
