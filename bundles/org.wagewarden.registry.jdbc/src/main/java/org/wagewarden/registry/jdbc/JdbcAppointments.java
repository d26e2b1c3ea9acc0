// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Appointments in the store. */
@Component
public final class JdbcAppointments implements Appointments {

    private final Store store;
    private final OfficerRows officers;
    private final ProjectRows projects = new ProjectRows();
    private final AppointmentRows rows = new AppointmentRows();
    private final CaseOpenings cases;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcAppointments(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference CaseOpenings cases,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = new OfficerRows(secrets);
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Appointment> of(Caller by, OfficerId officer) {
        return reading(
                by,
                session -> officers.find(
                                session,
                                clock.today(),
                                Condition.of("o.id = ?", officer.value()),
                                new Reach(by.scope()).officers("o", clock.today()))
                        .isPresent(),
                Condition.of("a.officer_id = ?", officer.value()));
    }

    @Override
    public List<Appointment> of(Caller by, ProjectId project) {
        return reading(
                by,
                session -> reached(session, by, project).isPresent(),
                Condition.of("a.project_id = ?", project.value()));
    }

    @Override
    public List<Appointment> on(Caller by, ProjectId project, LocalDate day) {
        return reading(
                by,
                session -> reached(session, by, project).isPresent(),
                Condition.of("a.project_id = ?", project.value()).and(Reach.on("a", day)));
    }

    @Override
    public Outcome<Appointment> appoint(Caller by, AppointmentDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.APPOINTMENT_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            // No case is opened meanwhile; whoever opens one takes this lock first, so it is the first one here too.
            Optional<Instant> opened = cases.last(draft.project());
            // Cancelling the filing and a second appointment of the same person wait for this one.
            officers.lock(session, draft.officer());
            Optional<Project> project = reached(session, by, draft.project());
            // Anybody filed in the city may serve here, wherever registered.
            Optional<Officer> officer = officers.find(
                    session,
                    clock.today(),
                    Condition.of("o.id = ?", draft.officer().value()));
            if (project.isEmpty() || officer.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope().at(project.isEmpty() ? "project" : "officer"));
            }
            List<Reason> wrong = AppointmentChecks.appoint(
                    by,
                    draft,
                    officer.get(),
                    project.get(),
                    rows.overlaps(session, draft.officer(), draft.project(), draft.from()),
                    opened,
                    clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            AppointmentId id = rows.insert(session, draft, by.account(), registeredAt(draft), clock.now());
            return recorded(session, by, "registered", id, project.get());
        });
    }

    @Override
    public Outcome<Appointment> end(Caller by, AppointmentId id, LocalDate lastDay) {
        Optional<Reason> denied = by.lacks(Permission.APPOINTMENT_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            rows.find(session, id).ifPresent(a -> officers.lock(session, a.officer()));
            Optional<Appointment> appointment = rows.find(session, id);
            Optional<Project> project = appointment.flatMap(a -> reached(session, by, a.project()));
            if (project.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = AppointmentChecks.end(appointment.get(), lastDay, clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            rows.end(session, id, lastDay, clock.now());
            return recorded(session, by, "ended", id, project.get());
        });
    }

    /** What is taken over from an earlier register, with a first day in the past, was registered there by that day. */
    private Instant registeredAt(AppointmentDraft draft) {
        return draft.from().isBefore(clock.today())
                ? draft.from().atStartOfDay(CityClock.ZONE).toInstant()
                : clock.now();
    }

    private List<Appointment> reading(Caller by, java.util.function.Predicate<Session> visible, Condition condition) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        return store.read(session -> visible.test(session) ? rows.list(session, condition) : List.of());
    }

    private Optional<Project> reached(Session session, Caller by, ProjectId id) {
        return projects.find(
                session, clock.today(), Condition.of("p.id = ?", id.value()), new Reach(by.scope()).projects("p"));
    }

    private Outcome<Appointment> recorded(Session session, Caller by, String verb, AppointmentId id, Project project) {
        Appointment now = rows.find(session, id).orElseThrow();
        audit.record(
                by,
                "registry.appointment." + verb,
                "appointment/" + id.value(),
                Optional.of(project.district()),
                now.officerName() + " · " + now.projectName() + " · " + now.from()
                        + now.until().map(u -> " — " + u).orElse(""));
        return Outcome.accepted(now);
    }
}
