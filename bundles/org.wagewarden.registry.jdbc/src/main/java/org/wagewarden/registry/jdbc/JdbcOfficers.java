// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** Officers in the store. */
@Component
public final class JdbcOfficers implements Officers {

    private final Store store;
    private final OfficerRows rows;
    private final OfficerChecks checks;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcOfficers(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference Districts districts,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.rows = new OfficerRows(secrets);
        this.checks = new OfficerChecks(districts);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Officer> list(Caller by, OfficerQuery query, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        OfficerFilter filter = new OfficerFilter(rows, by, query, clock.today());
        return store.read(session -> new Pages(session, "registry_officer")
                .read(filter.ways(session), filter.order(), page, ids -> rows.load(session, ids, clock.today())));
    }

    @Override
    public long count(Caller by, OfficerQuery query) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(new OfficerFilter(rows, by, query, clock.today())::count)
                : 0;
    }

    @Override
    public Optional<Officer> find(Caller by, OfficerId id) {
        return by.may(Permission.REGISTRY_READ) ? store.read(session -> visible(session, by, id)) : Optional.empty();
    }

    @Override
    public Optional<Officer> find(Caller by, IdNumber idNumber) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> rows.find(session, clock.today(), rows.numberIs("o", idNumber)))
                : Optional.empty();
    }

    @Override
    public Optional<ContractorId> employer(Caller by, OfficerId id, LocalDate day) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session ->
                        visible(session, by, id).flatMap(officer -> FormerEmployers.on(session, officer, day)))
                : Optional.empty();
    }

    @Override
    public Map<OfficerId, String> names(Caller by, Collection<OfficerId> ids) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Map.of();
        }
        Map<OfficerId, String> names = new HashMap<>();
        Sql sql = Sql.of("SELECT id, name FROM registry_officer")
                .whereIn("id", ids.stream().map(OfficerId::value).toList());
        store.read(session -> {
            session.each(sql, row -> names.put(new OfficerId(row.text("id")), row.text("name")));
            return names;
        });
        return Map.copyOf(names);
    }

    @Override
    public Outcome<Officer> register(Caller by, OfficerDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        try {
            return store.command(session -> {
                List<Reason> wrong = wrong(session, by, draft);
                rows.taken(session, List.of(draft.idNumber()))
                        .values()
                        .forEach(district -> wrong.add(checks.taken(district)));
                if (!wrong.isEmpty()) {
                    return Outcome.rejected(wrong);
                }
                OfficerId id = rows.insert(session, List.of(draft), clock.now()).getFirst();
                record(by, "registered", id, draft.district(), draft.name().strip());
                return present(session, id);
            });
        } catch (StoreException e) {
            // Two registrations of one number at once: the unique key decides, and the second learns of the first.
            if (e.duplicate()) {
                return Outcome.rejected(
                        checks.taken(store.read(session -> rows.taken(session, List.of(draft.idNumber())))
                                .getOrDefault(draft.idNumber(), "")));
            }
            throw e;
        }
    }

    @Override
    public Outcome<Officer> change(Caller by, OfficerId id, long revision, OfficerChange change) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<Officer> before = visible(session, by, id);
            if (before.isEmpty() || !by.scope().reaches(before.get().district())) {
                return Outcome.rejected(Caller.outOfScope());
            }
            OfficerDraft draft = new OfficerDraft(
                    change.name(),
                    rows.number(session, id).orElseThrow(),
                    change.phone(),
                    change.employer(),
                    change.district());
            List<Reason> wrong = wrong(session, by, draft);
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            if (!rows.update(session, id, revision, draft, clock.now())) {
                return Outcome.rejected(Refusals.changedMeanwhile());
            }
            FormerEmployers.changed(session, before.get(), draft.employer(), clock.today());
            record(by, "changed", id, draft.district(), draft.name().strip());
            return present(session, id);
        });
    }

    @Override
    public Outcome<IdNumber> reveal(Caller by, OfficerId id, String purpose) {
        Optional<Reason> denied = by.lacks(Permission.OFFICER_REVEAL);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        List<Reason> wrong = new Faults()
                .text("purpose", purpose, 4, 200, "查看事由", "The purpose")
                .reasons();
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        return store.command(session -> {
            Optional<Officer> officer = visible(session, by, id);
            Optional<IdNumber> number = officer.flatMap(o -> rows.number(session, id));
            if (number.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            record(by, "number-revealed", id, officer.get().district(), purpose.strip());
            return Outcome.accepted(number.get());
        });
    }

    private Optional<Officer> visible(Session session, Caller by, OfficerId id) {
        return rows.find(
                session,
                clock.today(),
                Condition.of("o.id = ?", id.value()),
                new Reach(by.scope()).officers("o", clock.today()));
    }

    private List<Reason> wrong(Session session, Caller by, OfficerDraft draft) {
        List<Reason> wrong = new ArrayList<>(checks.check(draft, by.scope()));
        if (draft.employer().isPresent()
                && !ContractorRows.exists(session, draft.employer().get())) {
            wrong.add(checks.employerUnknown());
        }
        return wrong;
    }

    private Outcome<Officer> present(Session session, OfficerId id) {
        return Outcome.accepted(
                rows.load(session, List.of(id.value()), clock.today()).getFirst());
    }

    private void record(Caller by, String verb, OfficerId id, DistrictCode district, String detail) {
        audit.record(by, "registry.officer." + verb, "officer/" + id.value(), Optional.of(district), detail);
    }
}
