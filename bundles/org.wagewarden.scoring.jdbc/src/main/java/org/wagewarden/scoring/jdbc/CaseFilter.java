// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Locale;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.store.api.Sql;

/** A query for cases as SQL; the scope is part of it. */
final class CaseFilter {

    private CaseFilter() {}

    /** Selects {@code opened_at} and {@code id} of the cases {@code t}. */
    static Sql sql(Caller by, CaseQuery query) {
        Sql sql = Sql.of("SELECT t.opened_at, t.id FROM scoring_case t");
        ScopeCondition.add(sql, by.scope(), "t");
        if (!query.text().isBlank()) {
            sql.where(
                    "t.search_text LIKE ? ESCAPE '!'",
                    "%" + escaped(searchable(query.text().strip())) + "%");
        }
        query.project().ifPresent(project -> sql.where("t.project_id = ?", project.value()));
        query.district().ifPresent(district -> sql.where("t.district = ?", district.value()));
        query.state().ifPresent(state -> sql.where("t.state = ?", state));
        query.provision()
                .ifPresent(code -> sql.where(
                        "EXISTS (SELECT 1 FROM scoring_finding f WHERE f.case_id = t.id AND f.provision = ?)",
                        code.value()));
        query.officer()
                .ifPresent(officer -> sql.where(
                        "t.id IN (SELECT f.case_id FROM scoring_finding f JOIN scoring_responsible r ON r.finding_id ="
                                + " f.id WHERE r.officer_id = ?)",
                        officer.value()));
        query.from()
                .ifPresent(from -> sql.where(
                        "t.opened_at >= ?", from.atStartOfDay(CityClock.ZONE).toInstant()));
        query.to()
                .ifPresent(to -> sql.where(
                        "t.opened_at < ?",
                        to.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant()));
        return sql;
    }

    static String searchable(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
