// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Tells the register whom findings name; every entry of the ledger rests on one, so entries need no look of their own. */
@Component
public final class JdbcOfficerCases implements OfficerCases {

    private final Store store;

    @Activate
    public JdbcOfficerCases(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Set<OfficerId> named(Collection<OfficerId> officers) {
        return store.read(session -> new HashSet<>(session.list(
                Sql.of("SELECT DISTINCT officer_id FROM scoring_responsible")
                        .whereIn(
                                "officer_id",
                                officers.stream().map(OfficerId::value).toList()),
                row -> new OfficerId(row.text("officer_id")))));
    }
}
