// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of objections. */
final class ObjectionRows {

    private ObjectionRows() {}

    /** The objections in proceedings, oldest first. */
    static Map<String, List<Objection>> of(Session session, List<String> proceedings) {
        Map<String, List<Objection>> found = new HashMap<>();
        session.list(
                Sql.of(
                                "SELECT proceeding_id, objection_number, filed_on, filed_text, received_by_name, result, result_on,"
                                        + " reasons, settled_by_name FROM scoring_objection")
                        .whereIn("proceeding_id", proceedings)
                        .append("ORDER BY proceeding_id, objection_number"),
                row -> found.computeIfAbsent(row.text("proceeding_id"), id -> new ArrayList<>())
                        .add(read(row)));
        return found;
    }

    static void insert(Session session, Caller by, Proceeding p, LocalDate on, String text) {
        session.update(Sql.of(
                "INSERT INTO scoring_objection (proceeding_id, objection_number, filed_on, filed_text, received_by_name,"
                        + " reasons) VALUES (?, ?, ?, ?, ?, ?)",
                p.id().value(),
                p.objections().size() + 1,
                on,
                text,
                by.name(),
                ""));
    }

    static void settle(
            Session session,
            Caller by,
            Proceeding p,
            Objection objection,
            ObjectionResult result,
            LocalDate on,
            String reasons) {
        session.update(Sql.of(
                "UPDATE scoring_objection SET result = ?, result_on = ?, reasons = ?, settled_by = ?, settled_by_name = ?"
                        + " WHERE proceeding_id = ? AND objection_number = ?",
                result,
                on,
                reasons,
                by.account().value(),
                by.name(),
                p.id().value(),
                objection.number()));
    }

    private static Objection read(Row row) {
        return new Objection(
                row.integer("objection_number"),
                row.date("filed_on"),
                row.text("filed_text"),
                row.text("received_by_name"),
                row.optionalText("result").map(ObjectionResult::valueOf),
                row.optionalDate("result_on"),
                row.text("reasons"),
                row.optionalText("settled_by_name"));
    }
}
