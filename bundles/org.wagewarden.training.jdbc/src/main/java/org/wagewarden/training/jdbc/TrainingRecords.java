// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerRecords;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Persons with a certificate or a participation stay in the register. */
@Component
public final class TrainingRecords implements OfficerRecords {

    private static final List<String> TABLES = List.of("training_certificate", "training_participation");
    private static final int PORTION = 500;

    private final Store store;

    @Activate
    public TrainingRecords(@Reference TrainingSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Set<OfficerId> recorded(Collection<OfficerId> officers) {
        List<String> ids = officers.stream().map(OfficerId::value).toList();
        Set<OfficerId> found = new HashSet<>();
        store.read(session -> {
            for (String table : TABLES) {
                for (int i = 0; i < ids.size(); i += PORTION) {
                    session.each(
                            Sql.of("SELECT DISTINCT officer_id FROM " + table)
                                    .whereIn("officer_id", ids.subList(i, Math.min(i + PORTION, ids.size()))),
                            row -> found.add(new OfficerId(row.text("officer_id"))));
                }
            }
            return found.size();
        });
        return found;
    }
}
