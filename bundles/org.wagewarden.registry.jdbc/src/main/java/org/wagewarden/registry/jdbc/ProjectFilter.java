// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;

/** A project query as conditions on {@code registry_project t}. */
final class ProjectFilter {

    private static final List<String> IN_PROGRESS = java.util.Arrays.stream(ProjectState.values())
            .filter(ProjectState::inProgress)
            .map(Enum::name)
            .toList();

    private final ProjectQuery query;
    private final LocalDate today;
    private final Reach reach;

    ProjectFilter(Caller by, ProjectQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        this.reach = new Reach(by.scope());
    }

    Ordering order() {
        boolean ascending = query.sort().ascending();
        return switch (query.sort().field()) {
            case "permitNumber" -> Ordering.by("permitNumber", ascending, "permit_key");
            case "started" -> Ordering.byDate("started", ascending, "started");
            default -> Ordering.by("name", ascending, "pinyin");
        };
    }

    List<Condition> ways() {
        return TextSearch.under(byText(), reach.projects("t").and(filter()));
    }

    /** In progress without anybody whose filing is live (Art. 5, R-014). */
    static Condition vacant(String alias, LocalDate today) {
        Condition serving = Reach.on("va", today).and(Condition.of("vo.filed_on < ?", Reach.NOT_YET));
        return Condition.in(alias + ".state", IN_PROGRESS)
                .and(new Condition(
                        "NOT EXISTS (SELECT 1 FROM registry_appointment va JOIN registry_officer vo ON vo.id = va.officer_id"
                                + " WHERE va.project_id = " + alias + ".id AND " + serving.text() + ")",
                        serving.values()));
    }

    static Condition inProgress(String alias) {
        return Condition.in(alias + ".state", IN_PROGRESS);
    }

    private List<Condition> byText() {
        String typed = query.text().strip();
        if (typed.isEmpty()) {
            return List.of(Condition.ALWAYS);
        }
        List<Condition> ways = TextSearch.byName(typed, "t", false);
        String number = Pinyin.ofWords(typed).full();
        if (!number.isEmpty()) {
            ways = TextSearch.with(ways, Prefix.of(number).on("t.permit_key"));
        }
        List<Condition> contractors = TextSearch.byName(typed, "cc", false);
        if (!contractors.isEmpty()) {
            Condition named = Condition.any(contractors);
            ways = TextSearch.with(
                    ways,
                    new Condition(
                            "t.contractor_id IN (SELECT cc.id FROM registry_contractor cc WHERE " + named.text() + ")",
                            named.values()));
        }
        return ways;
    }

    private Condition filter() {
        List<Condition> all = new ArrayList<>();
        query.district().ifPresent(d -> all.add(Condition.of("t.district = ?", d.value())));
        query.sector().ifPresent(s -> all.add(Condition.of("t.sector = ?", s)));
        query.state().ifPresent(s -> all.add(Condition.of("t.state = ?", s)));
        query.contractor().ifPresent(c -> all.add(Condition.of("t.contractor_id = ?", c.value())));
        if (query.vacantOnly()) {
            all.add(vacant("t", today));
        }
        return all.stream().reduce(Condition::and).orElse(Condition.ALWAYS);
    }
}
