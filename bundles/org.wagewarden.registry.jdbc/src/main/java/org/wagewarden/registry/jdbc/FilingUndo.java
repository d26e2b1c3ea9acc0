// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.store.api.Session;
import org.wagewarden.training.api.CertificateTransfer;

/** Takes filings and certificates back that an import made, unless the person was appointed or changed since. */
final class FilingUndo {

    private final Session session;
    private final CertificateTransfer certificates;
    private final Instant now;

    FilingUndo(Session session, CertificateTransfer certificates, Instant now) {
        this.session = session;
        this.certificates = certificates;
        this.now = now;
    }

    List<Undone> undo(Caller by, List<Change> changes) {
        List<String> ids = changes.stream().map(FilingUndo::officer).distinct().toList();
        Map<String, Long> revisions = new HashMap<>();
        Set<String> appointed = new HashSet<>();
        ImportCells.in(
                session,
                "SELECT id, revision FROM registry_officer",
                "id",
                ids,
                row -> revisions.put(row.text("id"), row.number("revision")));
        ImportCells.in(
                session,
                "SELECT DISTINCT officer_id FROM registry_appointment",
                "officer_id",
                ids,
                row -> appointed.add(row.text("officer_id")));
        List<Undone> answers = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<Object[]> filings = new ArrayList<>();
        List<Object[]> states = new ArrayList<>();
        for (Change change : changes) {
            String id = officer(change);
            List<String> values = ImportCells.values(change.undo());
            if (revisions.getOrDefault(id, -1L) != ImportCells.revision(change.undo())) {
                answers.add(Undone.kept(change.row(), "导入后该人员已有变动，予以保留", "The person was changed after the import"));
            } else if (appointed.contains(id)) {
                answers.add(Undone.kept(change.row(), "该人员已被任命到项目，予以保留", "The person is appointed to a project"));
            } else {
                if (!values.get(0).isEmpty()) {
                    numbers.add(values.get(0));
                }
                if (!values.get(1).isEmpty()) {
                    filings.add(new Object[] {values.get(1)});
                    states.add(new Object[] {
                        Reach.NOT_YET, values.get(2).isEmpty() ? null : LocalDate.parse(values.get(2)), now, id
                    });
                }
                answers.add(Undone.done(change.row()));
            }
        }
        session.batch("DELETE FROM registry_filing WHERE id = ?", filings);
        session.batch(
                "UPDATE registry_officer SET filed_on = ?, eligible_from = ?, revision = revision + 1, changed_at = ?"
                        + " WHERE id = ?",
                states);
        if (!numbers.isEmpty()) {
            certificates.remove(by, numbers);
        }
        return answers;
    }

    private static String officer(Change change) {
        return change.subject().substring("officer/".length());
    }
}
