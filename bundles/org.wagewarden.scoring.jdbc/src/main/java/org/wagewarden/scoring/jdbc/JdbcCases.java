// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Cases in the store. */
@Component
public final class JdbcCases implements Cases {

    private final Store store;

    @Activate
    public JdbcCases(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Page<Case> list(Caller by, CaseQuery query, PageRequest page) {
        if (!CaseQuery.SORTABLE.contains(query.sort().field())) {
            throw new IllegalArgumentException(
                    "Cases cannot be sorted by " + query.sort().field());
        }
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        return store.read(session -> Cursor.page(
                session,
                CaseFilter.sql(by, query),
                "opened_at",
                query.sort().ascending(),
                page,
                ids -> CaseRows.load(session, ids)));
    }

    @Override
    public long count(Caller by, CaseQuery query) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> Cursor.count(session, CaseFilter.sql(by, query)))
                : 0;
    }

    @Override
    public Optional<Case> find(Caller by, CaseId id) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Optional.empty();
        }
        return store.read(session -> {
            Sql sql = Sql.of("SELECT c.id FROM scoring_case c").where("c.id = ?", id.value());
            ScopeCondition.add(sql, by.scope(), "c");
            return session.one(sql, row -> row.text("id")).stream()
                    .flatMap(found -> CaseRows.load(session, List.of(found)).stream())
                    .findFirst();
        });
    }
}
