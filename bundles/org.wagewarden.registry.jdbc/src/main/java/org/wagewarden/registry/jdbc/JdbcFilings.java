// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;

/** Filings in the store. The present state is kept on the officer's row as well, so that lists can filter by it. */
@Component
public final class JdbcFilings implements Filings {

    private static final String SELECT = "SELECT f.officer_id, f.certificate_number, f.filed_on, f.filed_by,"
            + " f.cancelled_on, f.paused_days FROM registry_filing f";
    private static final String NEWEST_FIRST = "ORDER BY f.filed_on DESC, f.id DESC";

    private final Store store;
    private final OfficerRows officers;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcFilings(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference Certificates certificates,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = new OfficerRows(secrets);
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Filing> of(Caller by, OfficerId officer) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        return store.read(session -> visible(session, by, officer)
                .map(o -> filings(session, officer))
                .orElse(List.of()));
    }

    @Override
    public Map<OfficerId, List<Filing>> of(Caller by, List<OfficerId> asked) {
        if (!by.may(Permission.REGISTRY_READ) || asked.isEmpty()) {
            return Map.of();
        }
        Sql sql = Sql.of(SELECT + " JOIN registry_officer o ON o.id = f.officer_id");
        sql.whereIn("f.officer_id", asked.stream().map(OfficerId::value).toList());
        new Reach(by.scope()).officers("o", clock.today()).addTo(sql);
        return store.read(session -> session.list(sql.append(NEWEST_FIRST), JdbcFilings::filing)).stream()
                .collect(Collectors.groupingBy(Filing::officer));
    }

    @Override
    public Outcome<Filing> file(Caller by, OfficerId id, String certificateNumber) {
        Optional<Reason> denied = by.lacks(Permission.FILING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            officers.lock(session, id);
            Optional<Officer> officer = visible(session, by, id);
            if (officer.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            String number = certificateNumber.strip();
            List<Reason> wrong =
                    FilingChecks.file(number, certificates.of(by, id), filings(session, id), clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            Filing filing = new Filing(id, number, clock.today(), by.name(), Optional.empty());
            session.update(Sql.of(
                    "INSERT INTO registry_filing (id, officer_id, certificate_number, filed_on, filed_by, filed_by_account)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    PublicId.next(),
                    id.value(),
                    number,
                    filing.filedOn(),
                    by.name(),
                    by.account().value()));
            officers.setFiling(session, id, filing.filedOn(), Optional.empty(), clock.now());
            record(by, "filed", officer.get(), Certificate.TITLE + " " + number);
            return Outcome.accepted(filing);
        });
    }

    /**
     * Takes effect in the whole city, whichever authority decides: the one in the district of the project whose deduction
     * crossed 12 points (A16), even when the person serves there no longer (A24). Scoring has checked the case's district.
     */
    @Override
    public Outcome<Filing> cancel(Caller by, OfficerId id, LocalDate effective) {
        return cancelAgain(by, id, effective, 0);
    }

    @Override
    public Outcome<Filing> cancelAgain(Caller by, OfficerId id, LocalDate effective, int pausedDays) {
        Optional<Reason> denied = by.lacks(Permission.DECISION_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            officers.lock(session, id);
            Optional<Officer> officer = officers.find(session, clock.today(), Condition.of("o.id = ?", id.value()));
            if (officer.isEmpty() || new Reach(by.scope()).districts().isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Optional<Filing> live = filings(session, id).stream()
                    .filter(f -> f.cancelledOn().isEmpty())
                    .findFirst();
            List<Reason> wrong = FilingChecks.cancel(live, effective, clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            session.update(Sql.of(
                    "UPDATE registry_filing SET cancelled_on = ?, cancelled_by_account = ?, paused_days = ?"
                            + " WHERE officer_id = ? AND cancelled_on IS NULL",
                    effective,
                    by.account().value(),
                    pausedDays,
                    id.value()));
            Filing before = live.get();
            Filing cancelled = new Filing(
                    id,
                    before.certificateNumber(),
                    before.filedOn(),
                    before.filedBy(),
                    Optional.of(effective),
                    pausedDays);
            officers.setFiling(session, id, Reach.NOT_YET, cancelled.eligibleAgainOn(), clock.now());
            record(by, "cancelled", officer.get(), before.certificateNumber() + " · " + effective);
            return Outcome.accepted(cancelled);
        });
    }

    @Override
    public Outcome<Filing> reinstate(Caller by, OfficerId id) {
        Optional<Reason> denied = by.lacks(Permission.DECISION_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            officers.lock(session, id);
            Optional<Officer> officer = officers.find(session, clock.today(), Condition.of("o.id = ?", id.value()));
            if (officer.isEmpty() || new Reach(by.scope()).districts().isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Filing> known = filings(session, id);
            List<Reason> wrong = FilingChecks.reinstate(known);
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            Filing last = known.getFirst();
            session.update(Sql.of(
                    "UPDATE registry_filing SET cancelled_on = NULL, cancelled_by_account = NULL, paused_days = 0"
                            + " WHERE officer_id = ? AND filed_on = ? AND cancelled_on = ?",
                    id.value(),
                    last.filedOn(),
                    last.cancelledOn()));
            officers.setFiling(session, id, last.filedOn(), Optional.empty(), clock.now());
            record(by, "reinstated", officer.get(), last.certificateNumber());
            return Outcome.accepted(
                    new Filing(id, last.certificateNumber(), last.filedOn(), last.filedBy(), Optional.empty()));
        });
    }

    private Optional<Officer> visible(Session session, Caller by, OfficerId id) {
        return officers.find(
                session,
                clock.today(),
                Condition.of("o.id = ?", id.value()),
                new Reach(by.scope()).officers("o", clock.today()));
    }

    private void record(Caller by, String verb, Officer officer, String detail) {
        audit.record(
                by,
                "registry.filing." + verb,
                "officer/" + officer.id().value(),
                Optional.of(officer.district()),
                detail);
    }

    private static List<Filing> filings(Session session, OfficerId officer) {
        return session.list(
                Sql.of(SELECT).where("f.officer_id = ?", officer.value()).append(NEWEST_FIRST), JdbcFilings::filing);
    }

    private static Filing filing(Row row) {
        return new Filing(
                new OfficerId(row.text("officer_id")),
                row.text("certificate_number"),
                row.date("filed_on"),
                row.text("filed_by"),
                row.optionalDate("cancelled_on"),
                row.integer("paused_days"));
    }
}
