// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.DivisionId;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Divisions of work in the store. */
@Component
public final class JdbcDivisions implements Divisions {

    private final Store store;
    private final ProjectRows projects = new ProjectRows();
    private final AppointmentRows appointments = new AppointmentRows();
    private final DivisionRows rows = new DivisionRows();
    private final CaseOpenings cases;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcDivisions(
            @Reference RegistrySchema schema,
            @Reference CaseOpenings cases,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Division> of(Caller by, ProjectId project) {
        return reading(by, project, of(project), Integer.MAX_VALUE);
    }

    @Override
    public Optional<Division> on(Caller by, ProjectId project, LocalDate day) {
        return reading(by, project, of(project).and(Reach.on("v", day)), 1).stream()
                .findFirst();
    }

    @Override
    public Outcome<Division> register(Caller by, DivisionDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.APPOINTMENT_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<Project> project = reached(session, by, draft.project());
            if (project.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope().at("project"));
            }
            // Keeps cases and other divisions of the project waiting, so that each sees what the other did.
            Optional<Instant> opened = cases.last(draft.project());
            List<Reason> wrong = DivisionChecks.register(
                    by,
                    draft,
                    appointments.list(
                            session,
                            Condition.of("a.project_id = ?", draft.project().value())),
                    rows.list(session, of(draft.project()), Integer.MAX_VALUE),
                    opened,
                    clock.today());
            return wrong.isEmpty()
                    ? Outcome.accepted(insert(session, by, draft, project.get()))
                    : Outcome.rejected(wrong);
        });
    }

    private Division insert(Session session, Caller by, DivisionDraft draft, Project project) {
        String document = appointments.document(session, draft.documentName().strip(), draft.document());
        DivisionId id = rows.insert(session, by, draft, document, clock.now().truncatedTo(ChronoUnit.MICROS));
        Division made =
                rows.list(session, Condition.of("v.id = ?", id.value()), 1).getFirst();
        audit.record(
                by,
                "registry.division.registered",
                "project/" + project.id().value(),
                Optional.of(project.district()),
                project.name() + " · " + made.from() + " · " + made.shares().size() + "人");
        return made;
    }

    private List<Division> reading(Caller by, ProjectId project, Condition condition, int most) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        return store.read(
                session -> reached(session, by, project).isPresent() ? rows.list(session, condition, most) : List.of());
    }

    private Optional<Project> reached(Session session, Caller by, ProjectId id) {
        return projects.find(
                session, clock.today(), Condition.of("p.id = ?", id.value()), new Reach(by.scope()).projects("p"));
    }

    private static Condition of(ProjectId project) {
        return Condition.of("v.project_id = ?", project.value());
    }
}
