// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.api.Work;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.CertificateTransfer.TakenOver;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionId;

/** Certificates in the store. Refers to officers only, so that filings may refer to it. */
@Component
public final class JdbcCertificates implements Certificates {

    private static final String TAKEN_ZH = "该证书编号已存在。";
    private static final String TAKEN_EN = "There is a certificate with this number already.";

    private final Store store;
    private final CertificateRows rows = new CertificateRows();
    private final SessionRows sessions = new SessionRows();
    private final ParticipationRows participations = new ParticipationRows();
    private final Anchors anchors;
    private final Officers officers;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcCertificates(
            @Reference TrainingSchema schema,
            @Reference Officers officers,
            @Reference OfficerCases cases,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = officers;
        this.anchors = new Anchors(cases);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Certificate> of(Caller by, OfficerId officer) {
        return officers.find(by, officer).isPresent() ? store.read(session -> rows.of(session, officer)) : List.of();
    }

    @Override
    public Optional<Certificate> find(Caller by, String number) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Optional.empty();
        }
        return store.read(session -> rows.find(session, number.strip()).filter(c -> reaches(session, by, c)));
    }

    @Override
    public Optional<LocalDate> firstIssued(OfficerId officer) {
        return store.read(session -> rows.firstIssued(session, officer));
    }

    @Override
    public Map<OfficerId, LocalDate> firstIssued(List<OfficerId> officers) {
        return officers.isEmpty() ? Map.of() : store.read(session -> rows.firstIssued(session, officers));
    }

    @Override
    public Outcome<Certificate> issue(Caller by, SessionId id, OfficerId officer) {
        return changing(by, Permission.TRAINING_WRITE, session -> {
            participations.lock(session, id, officer);
            Optional<Session> held = sessions.find(session, by.scope(), id);
            Optional<Participation> participation =
                    held.flatMap(s -> participations.find(session, id, officer, o -> ""));
            if (participation.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = new Faults()
                    .when(
                            !participation.get().passed(),
                            Article.of(4),
                            "officer",
                            "not-passed",
                            "该人员未参加培训或考核未合格，不能发证。",
                            "This person was not trained, or has not passed the exam; no certificate can be issued.")
                    .when(
                            participation.get().certificateNumber().isPresent(),
                            "officer",
                            "already-issued",
                            "本次培训的合格证书已发放。",
                            "The certificate of this session was issued already.")
                    .reasons();
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            LocalDate today = clock.today();
            return recorded(
                    session,
                    by,
                    "issued",
                    held.map(Session::district),
                    new Certificate(
                            rows.nextNumber(session, today.getYear()),
                            officer,
                            today,
                            Optional.of(id),
                            held.get().heldOn(),
                            held.get().examOn(),
                            Optional.empty()));
        });
    }

    @Override
    public Outcome<Certificate> replace(Caller by, String number) {
        return changing(by, Permission.TRAINING_WRITE, session -> {
            Optional<Certificate> old = rows.find(session, number.strip()).filter(c -> reaches(session, by, c));
            if (old.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Certificate before = old.get();
            LocalDate today = clock.today();
            // The counter's row is locked from here on, so that of two replacements at once the second sees the first.
            String next = rows.nextNumber(session, today.getYear());
            Optional<Certificate> replacement = rows.replacementOf(session, before.number());
            if (replacement.isPresent()) {
                return Outcome.rejected(Reason.of(
                                "already-replaced",
                                "该证书已补发，新证书编号为" + replacement.get().number() + "。",
                                "This certificate was replaced by "
                                        + replacement.get().number() + " already.")
                        .at("number"));
            }
            return recorded(
                    session,
                    by,
                    "replaced",
                    Optional.empty(),
                    new Certificate(
                            next,
                            before.officer(),
                            today,
                            before.session(),
                            before.trainedOn(),
                            before.examOn(),
                            Optional.of(before.number())));
        });
    }

    @Override
    public Outcome<Certificate> takeOver(Caller by, OfficerId officer, String number, LocalDate issuedOn) {
        String plain = number.strip();
        try {
            return changing(by, Permission.REGISTRY_IMPORT, session -> {
                if (officers.find(by, officer).isEmpty()) {
                    return Outcome.rejected(Caller.outOfScope());
                }
                List<Reason> wrong = new Faults()
                        .text("number", number, 4, 40, "证书编号", "The number")
                        .when(
                                issuedOn.isAfter(clock.today()),
                                "issuedOn",
                                "date-in-future",
                                "发证日期不能晚于今天。",
                                "The day of issue cannot be in the future.")
                        .plausible("issuedOn", issuedOn, LocalDate.MAX, "发证日期", "The day of issue")
                        .when(rows.find(session, plain).isPresent(), "number", "number-taken", TAKEN_ZH, TAKEN_EN)
                        .add(
                                anchors
                                        .refused(session, List.of(new TakenOver(officer, plain, issuedOn)))
                                        .values()
                                        .stream()
                                        .findFirst())
                        .reasons();
                if (!wrong.isEmpty()) {
                    return Outcome.rejected(wrong);
                }
                return recorded(
                        session,
                        by,
                        "taken-over",
                        Optional.empty(),
                        new Certificate(
                                plain, officer, issuedOn, Optional.empty(), issuedOn, issuedOn, Optional.empty()));
            });
        } catch (StoreException e) {
            if (e.duplicate()) {
                return Outcome.rejected(
                        Reason.of("number-taken", TAKEN_ZH, TAKEN_EN).at("number"));
            }
            throw e;
        }
    }

    private Outcome<Certificate> changing(Caller by, Permission permission, Work<Outcome<Certificate>> work) {
        return by.lacks(permission).map(Outcome::<Certificate>rejected).orElseGet(() -> store.command(work));
    }

    /** Whoever sees the person, or organised the session, sees the certificate. */
    private boolean reaches(org.wagewarden.store.api.Session session, Caller by, Certificate certificate) {
        return officers.find(by, certificate.officer()).isPresent()
                || certificate
                        .session()
                        .flatMap(id -> sessions.find(session, by.scope(), id))
                        .isPresent();
    }

    private Outcome<Certificate> recorded(
            org.wagewarden.store.api.Session session,
            Caller by,
            String verb,
            Optional<DistrictCode> district,
            Certificate certificate) {
        rows.insert(session, certificate, clock.now());
        audit.record(
                by,
                "training.certificate." + verb,
                "officer/" + certificate.officer().value(),
                district,
                certificate.number()
                        + certificate.replaces().map(r -> " ← " + r).orElse("") + " · " + certificate.issuedOn());
        return Outcome.accepted(certificate);
    }
}
