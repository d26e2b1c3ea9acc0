// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/**
 * Takes imported appointments back. One that was changed since stays, and so does one on a project on which a case was opened
 * since: who was responsible is not undone.
 */
final class AppointmentUndo {

    private record Present(ProjectId project, Instant changed) {}

    private final CaseOpenings cases;

    AppointmentUndo(CaseOpenings cases) {
        this.cases = cases;
    }

    List<Undone> undo(Session session, List<Change> changes) {
        Map<String, Present> present = present(session, changes);
        Map<ProjectId, Instant> opened = present.isEmpty()
                ? Map.of()
                : cases.last(present.values().stream().map(Present::project).collect(Collectors.toSet()));
        List<Object[]> gone = new ArrayList<>();
        List<Undone> answers = changes.stream()
                .map(change -> {
                    Present now = present.get(id(change));
                    if (now != null && !now.changed().equals(Instant.parse(change.undo()))) {
                        return Undone.kept(change.row(), "导入后已被修改，予以保留", "It was changed after the import and stays");
                    }
                    if (now != null
                            && opened.getOrDefault(now.project(), Instant.MIN).isAfter(now.changed())) {
                        return Undone.kept(
                                change.row(),
                                "导入后该项目已立案，任命予以保留，责任不得事后更改",
                                "A case was opened on the project after the import; the appointment stays, responsibility"
                                        + " is not changed afterwards");
                    }
                    gone.add(new Object[] {id(change)});
                    return Undone.done(change.row());
                })
                .toList();
        session.batch("DELETE FROM registry_appointment WHERE id = ?", gone);
        session.update(Sql.of(
                "DELETE FROM registry_document WHERE name = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM registry_appointment a WHERE a.document_id = registry_document.id)"
                        + " AND NOT EXISTS"
                        + " (SELECT 1 FROM registry_division v WHERE v.document_id = registry_document.id)",
                AppointmentImport.DOCUMENT));
        return answers;
    }

    private static Map<String, Present> present(Session session, List<Change> changes) {
        Map<String, Present> present = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT id, project_id, changed_at FROM registry_appointment",
                "id",
                changes.stream().map(AppointmentUndo::id).toList(),
                row -> present.put(
                        row.text("id"), new Present(new ProjectId(row.text("project_id")), row.instant("changed_at"))));
        return present;
    }

    private static String id(Change change) {
        return change.subject().substring("appointment/".length());
    }
}
