// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.api.Work;

/** Project-contracts in the store. */
@Component
public final class JdbcProjects implements Projects {

    private final Store store;
    private final ProjectRows rows = new ProjectRows();
    private final ProjectChecks checks;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcProjects(
            @Reference RegistrySchema schema,
            @Reference Districts districts,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.checks = new ProjectChecks(districts);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Project> list(Caller by, ProjectQuery query, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        LocalDate today = clock.today();
        ProjectFilter filter = new ProjectFilter(by, query, today);
        return store.read(session -> new Pages(session, "registry_project")
                .read(filter.ways(), filter.order(), page, ids -> rows.load(session, ids, today)));
    }

    @Override
    public long count(Caller by, ProjectQuery query) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return 0;
        }
        ProjectFilter filter = new ProjectFilter(by, query, clock.today());
        return store.read(session -> new Pages(session, "registry_project").count(filter.ways()));
    }

    @Override
    public Optional<Project> find(Caller by, ProjectId id) {
        return by.may(Permission.REGISTRY_READ) ? store.read(session -> visible(session, by, id)) : Optional.empty();
    }

    @Override
    public Optional<Project> find(Caller by, String permitNumber, ContractorId contractor) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Optional.empty();
        }
        return store.read(session -> rows.find(
                session,
                clock.today(),
                Condition.of("p.permit_number = ? AND p.contractor_id = ?", permitNumber.strip(), contractor.value()),
                new Reach(by.scope()).projects("p")));
    }

    @Override
    public Outcome<Project> register(Caller by, ProjectDraft draft) {
        return changing(by, session -> {
            List<Reason> wrong = wrong(session, by, draft);
            if (!rows.taken(session, List.of(ProjectRows.Key.of(draft))).isEmpty()) {
                wrong.add(checks.permitTaken());
            }
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            ProjectId id = rows.insert(session, List.of(draft), clock.now()).getFirst();
            return recorded(session, by, "registered", id);
        });
    }

    @Override
    public Outcome<Project> change(Caller by, ProjectId id, long revision, ProjectDraft draft) {
        return changing(by, session -> {
            Optional<Project> before = visible(session, by, id);
            if (before.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = wrong(session, by, draft);
            boolean anotherKey = !ProjectRows.Key.of(draft)
                    .equals(new ProjectRows.Key(
                            before.get().contractor(), before.get().permitNumber()));
            if (anotherKey
                    && !rows.taken(session, List.of(ProjectRows.Key.of(draft))).isEmpty()) {
                wrong.add(checks.permitTaken());
            }
            if (!draft.contractor().equals(before.get().contractor()) && rows.hasAppointments(session, id)) {
                wrong.add(Reason.of(
                                "contractor-fixed",
                                "该项目已有任命登记，不能更换承包单位；另一承包单位应另行登记项目。",
                                "Officers were appointed already; another contracting unit is another project-contract.")
                        .at("contractor"));
            }
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            if (!rows.update(session, before.get(), revision, draft, clock.now())) {
                return Outcome.rejected(Refusals.changedMeanwhile());
            }
            return recorded(session, by, "changed", id);
        });
    }

    @Override
    public Outcome<Project> advance(Caller by, ProjectId id, long revision, ProjectState next, LocalDate on) {
        return changing(by, session -> {
            Optional<Project> before = visible(session, by, id);
            if (before.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = wrongStep(before.get(), next, on);
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            if (!rows.advance(session, before.get(), revision, next, on, clock.now())) {
                return Outcome.rejected(Refusals.changedMeanwhile());
            }
            return recorded(session, by, "advanced", id);
        });
    }

    private Outcome<Project> changing(Caller by, Work<Outcome<Project>> work) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        try {
            return store.command(work);
        } catch (StoreException e) {
            // Two registrations of one number at once: the unique key decides.
            if (e.duplicate()) {
                return Outcome.rejected(checks.permitTaken());
            }
            throw e;
        }
    }

    private List<Reason> wrong(Session session, Caller by, ProjectDraft draft) {
        List<Reason> wrong = new ArrayList<>(checks.check(draft, by.scope(), clock.today()));
        if (!ContractorRows.exists(session, draft.contractor())) {
            wrong.add(checks.contractorUnknown());
        }
        return wrong;
    }

    private List<Reason> wrongStep(Project before, ProjectState next, LocalDate on) {
        Faults faults = new Faults()
                .when(
                        !next.mayFollow(before.state()),
                        "state",
                        "state-not-allowed",
                        "项目现为“" + before.state().label().zh() + "”，不能变更为“"
                                + next.label().zh() + "”。",
                        "The project is '" + before.state().label().en() + "' and cannot become '"
                                + next.label().en() + "'.");
        ProjectChecks.date(faults, "on", "日期", "The date", Optional.of(on), clock.today());
        faults.when(
                before.started().filter(on::isBefore).isPresent(),
                "on",
                "date-before-start",
                "日期不能早于开工日期。",
                "The date cannot be before the start of works.");
        return faults.reasons();
    }

    private Optional<Project> visible(Session session, Caller by, ProjectId id) {
        return rows.find(
                session, clock.today(), Condition.of("p.id = ?", id.value()), new Reach(by.scope()).projects("p"));
    }

    private Outcome<Project> recorded(Session session, Caller by, String verb, ProjectId id) {
        Project now = rows.load(session, List.of(id.value()), clock.today()).getFirst();
        audit.record(
                by,
                "registry.project." + verb,
                "project/" + id.value(),
                Optional.of(now.district()),
                now.permitNumber() + " " + now.name() + " · "
                        + now.state().label().zh());
        return Outcome.accepted(now);
    }
}
