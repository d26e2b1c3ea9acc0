// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Tells the register when cases were opened. Takes the same lock as the opening of a finding. */
@Component
public final class JdbcCaseOpenings implements CaseOpenings {

    private final Store store;

    @Activate
    public JdbcCaseOpenings(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Optional<Instant> last(ProjectId project) {
        return store.write(session -> {
            Locks.take(session, "project:" + project.value());
            return session.one(
                            Sql.of(
                                    "SELECT MAX(opened_at) AS latest FROM scoring_case WHERE project_id = ?",
                                    project.value()),
                            row -> row.optionalInstant("latest"))
                    .flatMap(latest -> latest);
        });
    }

    @Override
    public Map<ProjectId, Instant> last(Collection<ProjectId> projects) {
        Map<ProjectId, Instant> found = new HashMap<>();
        return store.read(session -> {
            session.each(
                    Sql.of("SELECT project_id, MAX(opened_at) AS latest FROM scoring_case")
                            .whereIn(
                                    "project_id",
                                    projects.stream().map(ProjectId::value).toList())
                            .append("GROUP BY project_id"),
                    row -> found.put(new ProjectId(row.text("project_id")), row.instant("latest")));
            return found;
        });
    }
}
