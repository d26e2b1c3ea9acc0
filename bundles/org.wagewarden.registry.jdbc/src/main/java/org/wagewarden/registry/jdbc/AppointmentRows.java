// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of appointments and their documents. */
final class AppointmentRows {

    static final String INSERT =
            "INSERT INTO registry_appointment (id, officer_id, project_id, from_date, until_date, division, document_id,"
                    + " registered_at, registered_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int MOST = 200;
    private static final String SELECT =
            "SELECT a.id, a.officer_id, o.name AS officer_name, a.project_id, p.name AS project_name, a.from_date, a.until_date,"
                    + " a.division, d.name AS document_name, a.registered_at, p.started FROM registry_appointment a"
                    + " JOIN registry_officer o ON o.id = a.officer_id JOIN registry_project p ON p.id = a.project_id"
                    + " JOIN registry_document d ON d.id = a.document_id";

    AppointmentId insert(
            Session session, AppointmentDraft draft, AccountId registeredBy, Instant registeredAt, Instant now) {
        String document = document(session, draft.documentName().strip(), draft.document());
        AppointmentId id = AppointmentId.next();
        session.update(Sql.of(
                INSERT,
                id.value(),
                draft.officer().value(),
                draft.project().value(),
                draft.from(),
                Reach.NOT_YET,
                draft.division().strip(),
                document,
                registeredAt,
                registeredBy.value(),
                now));
        return id;
    }

    /** Keeps a document; its identifier. */
    String document(Session session, String name, byte[] content) {
        String id = PublicId.next();
        session.update(Sql.of(
                "INSERT INTO registry_document (id, name, sha256, content) VALUES (?, ?, ?, ?)",
                id,
                name,
                sha256(content),
                content));
        return id;
    }

    void end(Session session, AppointmentId id, LocalDate lastDay, Instant now) {
        session.update(Sql.of(
                "UPDATE registry_appointment SET until_date = ?, changed_at = ? WHERE id = ?",
                lastDay,
                now,
                id.value()));
    }

    /** Whether the person serves there on or after this day; a new appointment has no end. */
    boolean overlaps(Session session, OfficerId officer, ProjectId project, LocalDate from) {
        return session.one(
                        Sql.of(
                                "SELECT COUNT(*) AS n FROM registry_appointment WHERE officer_id = ? AND project_id = ?"
                                        + " AND until_date >= ?",
                                officer.value(),
                                project.value(),
                                from),
                        row -> row.number("n"))
                .filter(n -> n > 0)
                .isPresent();
    }

    Optional<Appointment> find(Session session, AppointmentId id) {
        return list(session, Condition.of("a.id = ?", id.value())).stream().findFirst();
    }

    /** Newest first. */
    List<Appointment> list(Session session, Condition condition) {
        Sql sql = Sql.of(SELECT);
        condition.addTo(sql);
        sql.append("ORDER BY a.from_date DESC, a.id DESC FETCH FIRST " + MOST + " ROWS ONLY");
        return session.list(sql, AppointmentRows::appointment);
    }

    private static Appointment appointment(Row row) {
        Instant registered = row.instant("registered_at");
        return new Appointment(
                new AppointmentId(row.text("id")),
                new OfficerId(row.text("officer_id")),
                row.text("officer_name"),
                new ProjectId(row.text("project_id")),
                row.text("project_name"),
                row.date("from_date"),
                Optional.of(row.date("until_date")).filter(d -> d.isBefore(Reach.NOT_YET)),
                row.text("division"),
                row.text("document_name"),
                registered,
                isLate(registered, row.date("started")));
    }

    /**
     * Before the start of works is before the first moment of that day in the city (Art. 5, A8). Not stored: the start may
     * be recorded, or corrected, after the appointment.
     */
    static boolean isLate(Instant registered, LocalDate started) {
        return started.isBefore(Reach.NOT_YET)
                && !registered.isBefore(started.atStartOfDay(CityClock.ZONE).toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The Java runtime has no SHA-256", e);
        }
    }
}
