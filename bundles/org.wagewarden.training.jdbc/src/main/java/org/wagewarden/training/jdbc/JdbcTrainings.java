// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.api.Work;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.SessionId;
import org.wagewarden.training.api.Trainings;

/** Sessions, attendance and exams in the store. */
@Component
public final class JdbcTrainings implements Trainings {

    private final Store store;
    private final SessionRows sessions = new SessionRows();
    private final ParticipationRows rows = new ParticipationRows();
    private final TrainingChecks checks;
    private final Officers officers;
    private final Filings filings;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcTrainings(
            @Reference TrainingSchema schema,
            @Reference Districts districts,
            @Reference Officers officers,
            @Reference Filings filings,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.checks = new TrainingChecks(districts);
        this.officers = officers;
        this.filings = filings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Session> list(Caller by, PageRequest page) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> sessions.page(session, by.scope(), page))
                : Page.empty();
    }

    @Override
    public Optional<Session> find(Caller by, SessionId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> sessions.find(session, by.scope(), id))
                : Optional.empty();
    }

    @Override
    public Map<SessionId, Session> find(Caller by, Collection<SessionId> ids) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> sessions.find(session, by.scope(), ids))
                : Map.of();
    }

    @Override
    public List<Participation> participants(Caller by, SessionId id) {
        if (find(by, id).isEmpty()) {
            return List.of();
        }
        return store.read(session -> {
            Map<OfficerId, String> names = officers.names(by, rows.officersOf(session, id));
            Comparator<Object> byName = Collator.getInstance(Locale.CHINA);
            return rows.ofSession(session, id, officer -> names.getOrDefault(officer, "")).stream()
                    .sorted(Comparator.comparing(Participation::officerName, byName)
                            .thenComparing(p -> p.officer().value()))
                    .toList();
        });
    }

    @Override
    public List<Participation> of(Caller by, OfficerId officer) {
        Optional<Officer> found = officers.find(by, officer);
        return found.isEmpty()
                ? List.of()
                : store.read(session ->
                        rows.ofOfficer(session, officer, o -> found.get().name()));
    }

    @Override
    public Outcome<Session> announce(Caller by, SessionDraft draft) {
        return changing(by, session -> {
            List<Reason> wrong = checks.announce(draft, by.scope(), clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            SessionId id = sessions.insert(session, draft, clock.now());
            audit.record(
                    by,
                    "training.session.announced",
                    "session/" + id.value(),
                    Optional.of(draft.district()),
                    draft.title().strip() + " · " + draft.heldOn());
            return Outcome.accepted(sessions.find(session, by.scope(), id).orElseThrow());
        });
    }

    @Override
    public Outcome<Participation> enrol(Caller by, SessionId id, OfficerId officer) {
        try {
            return changing(by, session -> {
                Optional<Session> held = sessions.find(session, by.scope(), id);
                // Anybody of the city may be trained anywhere in it.
                Map<OfficerId, String> name = officers.names(by, List.of(officer));
                if (held.isEmpty() || name.isEmpty()) {
                    return Outcome.rejected(Caller.outOfScope().at(held.isEmpty() ? "session" : "officer"));
                }
                List<Reason> wrong = checks.enrol(
                        held.get(),
                        rows.find(session, id, officer, o -> "").isPresent(),
                        // The wait holds in the whole city, also where the organiser does not see the person.
                        filings.of(Caller.platform(), officer));
                if (!wrong.isEmpty()) {
                    return Outcome.rejected(wrong);
                }
                rows.insert(session, id, officer, clock.now());
                return recorded(session, by, "enrolled", held.get(), officer, "");
            });
        } catch (StoreException e) {
            if (e.duplicate()) {
                return Outcome.rejected(TrainingChecks.alreadyEnrolled());
            }
            throw e;
        }
    }

    @Override
    public Outcome<Participation> recordAttendance(Caller by, SessionId id, OfficerId officer, boolean attended) {
        return recording(
                by,
                id,
                officer,
                (held, participation) -> checks.attendance(held, participation, clock.today()),
                session -> rows.setAttended(session, id, officer, attended),
                "attendance",
                attended ? "到场" : "缺席");
    }

    @Override
    public Outcome<Participation> recordExam(Caller by, SessionId id, OfficerId officer, int score) {
        return recording(
                by,
                id,
                officer,
                (held, participation) -> checks.exam(held, participation, score, clock.today()),
                session -> rows.setScore(session, id, officer, score),
                "exam",
                String.valueOf(score));
    }

    private Outcome<Participation> recording(
            Caller by,
            SessionId id,
            OfficerId officer,
            java.util.function.BiFunction<Session, Participation, List<Reason>> check,
            java.util.function.Consumer<org.wagewarden.store.api.Session> change,
            String verb,
            String detail) {
        return changing(by, session -> {
            rows.lock(session, id, officer);
            Optional<Session> held = sessions.find(session, by.scope(), id);
            Optional<Participation> participation = held.flatMap(s -> rows.find(session, id, officer, o -> ""));
            if (participation.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = check.apply(held.get(), participation.get());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            change.accept(session);
            return recorded(session, by, verb, held.get(), officer, " · " + detail);
        });
    }

    private <T> Outcome<T> changing(Caller by, Work<Outcome<T>> work) {
        return by.lacks(Permission.TRAINING_WRITE).map(Outcome::<T>rejected).orElseGet(() -> store.command(work));
    }

    private Outcome<Participation> recorded(
            org.wagewarden.store.api.Session session,
            Caller by,
            String verb,
            Session held,
            OfficerId officer,
            String detail) {
        String name = officers.names(by, List.of(officer)).getOrDefault(officer, "");
        Optional<DistrictCode> district = Optional.of(held.district());
        audit.record(
                by,
                "training.participation." + verb,
                "session/" + held.id().value(),
                district,
                name + " (" + officer.value() + ")" + detail);
        return Outcome.accepted(
                rows.find(session, held.id(), officer, o -> name).orElseThrow());
    }
}
