// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.CertificateTransfer;

/** Certificates of an earlier register, in batches. */
@Component
public final class JdbcCertificateTransfer implements CertificateTransfer {

    /** Values in one IN list. */
    private static final int PORTION = 500;

    private final Store store;
    private final Anchors anchors;
    private final CityClock clock;

    @Activate
    public JdbcCertificateTransfer(
            @Reference TrainingSchema schema, @Reference OfficerCases cases, @Reference CityClock clock) {
        this.store = schema.store();
        this.anchors = new Anchors(cases);
        this.clock = clock;
    }

    @Override
    public Map<OfficerId, List<Certificate>> of(Collection<OfficerId> officers) {
        Map<OfficerId, List<Certificate>> found = new HashMap<>();
        each(
                "officer_id",
                "index:training_certificate_officer_ix",
                officers.stream().map(OfficerId::value).toList(),
                row -> {
                    Certificate certificate = CertificateRows.certificate(row);
                    found.computeIfAbsent(certificate.officer(), o -> new ArrayList<>())
                            .add(certificate);
                });
        return found;
    }

    @Override
    public Map<String, OfficerId> holders(Collection<String> numbers) {
        Map<String, OfficerId> found = new HashMap<>();
        each(
                "certificate_number",
                "constraint:training_certificate_pk",
                List.copyOf(numbers),
                row -> found.put(row.text("certificate_number"), new OfficerId(row.text("officer_id"))));
        return found;
    }

    @Override
    public Map<TakenOver, Reason> refused(Collection<TakenOver> certificates) {
        return store.read(session -> anchors.refused(session, certificates));
    }

    @Override
    public void add(Caller by, List<TakenOver> certificates) {
        Instant now = clock.now();
        List<Object[]> rows = certificates.stream()
                .map(c -> new Object[] {c.number(), c.officer().value(), c.issuedOn(), c.issuedOn(), c.issuedOn(), now})
                .toList();
        store.write(session -> {
            session.batch(
                    "INSERT INTO training_certificate (certificate_number, officer_id, issued_on, trained_on, exam_on,"
                            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
                    rows);
            return rows.size();
        });
    }

    @Override
    public void remove(Caller by, Collection<String> numbers) {
        List<Object[]> rows =
                numbers.stream().map(number -> new Object[] {number}).toList();
        store.write(session -> {
            // One that a session led to was not taken over; one that was replaced is part of a chain.
            session.batch(
                    "DELETE FROM training_certificate WHERE certificate_number = ? AND session_id IS NULL"
                            + " AND replaces IS NULL AND NOT EXISTS (SELECT 1 FROM training_certificate n"
                            + " WHERE n.replaces = training_certificate.certificate_number)",
                    rows);
            return rows.size();
        });
    }

    /** @param access the index that finds the column's values */
    private void each(String column, String access, List<String> values, Consumer<Row> reader) {
        store.read(session -> {
            for (int i = 0; i < values.size(); i += PORTION) {
                session.each(
                        Sql.of(CertificateRows.SELECT + " {" + access + "}")
                                .whereIn(column, values.subList(i, Math.min(i + PORTION, values.size()))),
                        reader);
            }
            return values.size();
        });
    }
}
