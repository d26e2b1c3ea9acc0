// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of inspectors, in the order they were named. */
final class InspectorRows {

    private InspectorRows() {}

    /** The inspectors of findings. */
    static Map<String, List<Inspector>> of(Session session, List<String> findings) {
        Map<String, List<Inspector>> found = new HashMap<>();
        if (!findings.isEmpty()) {
            session.list(
                    Sql.of("SELECT finding_id, name, certificate_number FROM scoring_inspector")
                            .whereIn("finding_id", findings)
                            .append("ORDER BY finding_id, place"),
                    row -> found.computeIfAbsent(row.text("finding_id"), id -> new ArrayList<>())
                            .add(new Inspector(row.text("name"), row.text("certificate_number"))));
        }
        return found;
    }

    /** Names the inspectors of a finding, instead of those named before. */
    static void set(Session session, FindingId finding, List<Inspector> inspectors) {
        session.update(Sql.of("DELETE FROM scoring_inspector WHERE finding_id = ?", finding.value()));
        int place = 1;
        for (Inspector each : inspectors) {
            session.update(Sql.of(
                    "INSERT INTO scoring_inspector (finding_id, place, name, certificate_number) VALUES (?, ?, ?, ?)",
                    finding.value(),
                    place++,
                    each.name().strip(),
                    each.number().strip()));
        }
    }
}
