// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.SessionId;

/** The rows of certificates, and the counter that numbers them. */
final class CertificateRows {

    static final String SELECT = "SELECT certificate_number, officer_id, issued_on, session_id, trained_on, exam_on,"
            + " replaces FROM training_certificate";

    void insert(Session session, Certificate certificate, Instant now) {
        session.update(Sql.of(
                "INSERT INTO training_certificate (certificate_number, officer_id, issued_on, session_id, trained_on, exam_on,"
                        + " replaces, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                certificate.number(),
                certificate.officer().value(),
                certificate.issuedOn(),
                certificate.session().map(SessionId::value),
                certificate.trainedOn(),
                certificate.examOn(),
                certificate.replaces(),
                now));
    }

    /**
     * The next number of a year, for example 温职培2024-000123. Whoever asks holds the year until the transaction ends, so
     * numbers are given out once and without gaps; those that an earlier register used already are passed over.
     */
    String nextNumber(Session session, int year) {
        String number;
        do {
            int counted = session.update(
                    Sql.of("UPDATE training_counter SET last_number = last_number + 1 WHERE counter_year = ?", year));
            if (counted != 1) {
                throw new IllegalStateException("There is no counter of certificates for the year " + year);
            }
            long last = session.one(
                            Sql.of("SELECT last_number FROM training_counter WHERE counter_year = ?", year),
                            row -> row.number("last_number"))
                    .orElseThrow();
            number = String.format(Locale.ROOT, "温职培%d-%06d", year, last);
        } while (find(session, number).isPresent());
        return number;
    }

    Optional<Certificate> find(Session session, String number) {
        return session.one(Sql.of(SELECT).where("certificate_number = ?", number), CertificateRows::certificate);
    }

    Optional<Certificate> replacementOf(Session session, String number) {
        return session.one(Sql.of(SELECT).where("replaces = ?", number), CertificateRows::certificate);
    }

    /** Newest first. */
    List<Certificate> of(Session session, OfficerId officer) {
        Sql sql = Sql.of(SELECT).where("officer_id = ?", officer.value());
        return session.list(
                sql.append("ORDER BY issued_on DESC, recorded_at DESC, certificate_number DESC"),
                CertificateRows::certificate);
    }

    Optional<LocalDate> firstIssued(Session session, OfficerId officer) {
        return session.one(
                        Sql.of(
                                "SELECT MIN(issued_on) AS first_day FROM training_certificate WHERE officer_id = ?",
                                officer.value()),
                        row -> row.optionalDate("first_day"))
                .flatMap(day -> day);
    }

    Map<OfficerId, LocalDate> firstIssued(Session session, List<OfficerId> officers) {
        Map<OfficerId, LocalDate> found = new HashMap<>();
        session.each(
                Sql.of("SELECT officer_id, MIN(issued_on) AS first_day FROM training_certificate")
                        .whereIn(
                                "officer_id",
                                officers.stream().map(OfficerId::value).toList())
                        .append("GROUP BY officer_id"),
                row -> found.put(new OfficerId(row.text("officer_id")), row.date("first_day")));
        return found;
    }

    static Certificate certificate(Row row) {
        return new Certificate(
                row.text("certificate_number"),
                new OfficerId(row.text("officer_id")),
                row.date("issued_on"),
                row.optionalText("session_id").map(SessionId::new),
                row.date("trained_on"),
                row.date("exam_on"),
                row.optionalText("replaces"));
    }
}
