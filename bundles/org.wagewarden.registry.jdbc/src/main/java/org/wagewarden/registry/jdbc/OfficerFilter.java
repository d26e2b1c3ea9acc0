// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** An officer query as conditions on {@code registry_officer t}. */
final class OfficerFilter {

    /** Persons appointed to one project, more than any has. */
    private static final int MOST_OF_A_PROJECT = 1_000;

    /** Up to as many persons from elsewhere are named one by one in a query. */
    private static final int MOST_FROM_ELSEWHERE = 1_000;

    private static final String BY_DISTRICT = "district";

    private final OfficerRows rows;
    private final OfficerQuery query;
    private final LocalDate today;
    private final Reach reach;

    OfficerFilter(OfficerRows rows, Caller by, OfficerQuery query, LocalDate today) {
        this.rows = rows;
        this.query = query;
        this.today = today;
        this.reach = new Reach(by.scope());
    }

    /** The order asked for; an unknown field means the name. */
    Ordering order() {
        boolean ascending = query.sort().ascending();
        return switch (query.sort().field()) {
            case "filedOn" -> Ordering.byDate("filedOn", ascending, "filed_on");
            case BY_DISTRICT -> Ordering.by(BY_DISTRICT, ascending, "district", "pinyin");
            default -> Ordering.by("name", ascending, "pinyin");
        };
    }

    /** What a list shows. */
    List<Condition> ways(Session session) {
        Condition filter = filter(session);
        if (isWholeNumber()) {
            return TextSearch.under(byText(), filter);
        }
        return inReach(session).stream()
                .flatMap(part -> TextSearch.under(byText(), filter.and(part)).stream())
                .toList();
    }

    /**
     * The officers in the scope, as conditions that exclude each other. In the order of the districts, a walk would pass all
     * of the others' officers and ask of each whether that person serves here; so those who do are looked up first.
     */
    private List<Condition> inReach(Session session) {
        if (!order().field().equals(BY_DISTRICT) || reach.everyOfficer()) {
            return List.of(reach.officers("t", today));
        }
        Sql sql = fromElsewhere();
        List<String> ids = session.list(
                sql.append("FETCH FIRST " + (MOST_FROM_ELSEWHERE + 1) + " ROWS ONLY"), row -> row.text("id"));
        return ids.size() > MOST_FROM_ELSEWHERE
                ? List.of(reach.officers("t", today))
                : List.of(reach.registeredOfficers("t"), Condition.in("t.id", ids));
    }

    /** Officers who serve in the scope and are registered outside. */
    private Sql fromElsewhere() {
        Sql sql = Sql.of("SELECT DISTINCT t.id FROM registry_project p"
                + " JOIN registry_appointment a ON a.project_id = p.id"
                + " JOIN registry_officer t ON t.id = a.officer_id");
        reach.projects("p").addTo(sql);
        Reach.on("a", today).addTo(sql);
        reach.registeredOfficers("t").not().addTo(sql);
        return sql;
    }

    /**
     * How many they are. Those registered in the scope and those who only serve there are counted apart: each is a walk along
     * an index, and the second is not needed when the first reaches the bound.
     */
    long count(Session session) {
        Pages pages = new Pages(session, "registry_officer");
        if (isWholeNumber() || reach.everyOfficer()) {
            return pages.count(ways(session));
        }
        Condition filter = filter(session);
        long count = pages.count(
                TextSearch.under(byText(), reach.registeredOfficers("t").and(filter)));
        for (Condition way : byText()) {
            if (count < Pages.MOST) {
                Sql serving = fromElsewhere();
                way.and(filter).addTo(serving);
                count += pages.bounded(serving);
            }
        }
        return Math.min(count, Pages.MOST);
    }

    private boolean isWholeNumber() {
        return IdNumber.check(typed()).isEmpty();
    }

    private String typed() {
        return query.text().strip().toUpperCase(Locale.ROOT);
    }

    private List<Condition> byText() {
        String typed = typed();
        if (typed.isEmpty()) {
            return List.of(Condition.ALWAYS);
        }
        if (isWholeNumber()) {
            return List.of(rows.numberIs("t", new IdNumber(typed)));
        }
        if (typed.matches("[0-9]{5}[0-9X]")) {
            return List.of(rows.lastSixAre("t", typed));
        }
        return TextSearch.byName(query.text(), "t", true);
    }

    private Condition filter(Session session) {
        List<Condition> all = new ArrayList<>();
        query.district().ifPresent(d -> all.add(Condition.of("t.district = ?", d.value())));
        query.filing().ifPresent(f -> all.add(filing(f)));
        query.employer().map(ContractorId::value).ifPresent(e -> all.add(Condition.of("t.employer_id = ?", e)));
        query.project().ifPresent(p -> all.add(Condition.in("t.id", servingOn(session, p.value()))));
        return all.stream().reduce(Condition::and).orElse(Condition.ALWAYS);
    }

    private Condition filing(FilingState state) {
        Condition none = Condition.of("t.filed_on = ?", Reach.NOT_YET);
        return switch (state) {
            case FILED -> Condition.of("t.filed_on < ?", Reach.NOT_YET);
            case NONE -> none.and(Condition.of("t.eligible_from IS NULL"));
            case CANCELLED -> none.and(Condition.of("t.eligible_from > ?", today));
            case ELIGIBLE_AGAIN -> none.and(Condition.of("t.eligible_from <= ?", today));
        };
    }

    /** They are few and known at once, so the list of officers need not be walked. */
    private List<String> servingOn(Session session, String project) {
        Sql sql = Sql.of("SELECT DISTINCT a.officer_id FROM registry_appointment a");
        Condition.of("a.project_id = ?", project).addTo(sql);
        Reach.on("a", today).addTo(sql);
        sql.append("FETCH FIRST " + MOST_OF_A_PROJECT + " ROWS ONLY");
        return session.list(sql, row -> row.text("officer_id"));
    }
}
