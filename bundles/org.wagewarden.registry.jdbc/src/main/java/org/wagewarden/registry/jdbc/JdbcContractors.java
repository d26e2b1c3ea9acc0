// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

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
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** Contractors in the store. */
@Component
public final class JdbcContractors implements Contractors {

    private final Store store;
    private final ContractorRows rows = new ContractorRows();
    private final ContractorChecks checks;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcContractors(
            @Reference RegistrySchema schema,
            @Reference Districts districts,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.checks = new ContractorChecks(districts);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Contractor> list(Caller by, ContractorQuery query, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        ContractorFilter filter = new ContractorFilter(query);
        return store.read(session -> new Pages(session, "registry_contractor")
                .read(filter.ways(), filter.order(), page, ids -> rows.load(session, ids)));
    }

    @Override
    public long count(Caller by, ContractorQuery query) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(
                        session -> new Pages(session, "registry_contractor").count(new ContractorFilter(query).ways()))
                : 0;
    }

    @Override
    public Optional<Contractor> find(Caller by, ContractorId id) {
        return found(by, Condition.of("c.id = ?", id.value()));
    }

    @Override
    public Optional<Contractor> find(Caller by, Uscc uscc) {
        return found(by, Condition.of("c.uscc = ?", uscc.value()));
    }

    @Override
    public Outcome<Contractor> register(Caller by, ContractorDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        try {
            return store.command(session -> {
                List<Reason> wrong = new ArrayList<>(checks.check(draft, by.scope()));
                if (!rows.known(session, List.of(draft.uscc())).isEmpty()) {
                    wrong.add(checks.taken());
                }
                if (!wrong.isEmpty()) {
                    return Outcome.rejected(wrong);
                }
                ContractorId id =
                        rows.insert(session, List.of(draft), clock.now()).getFirst();
                record(by, "registered", id, draft);
                return present(session, id);
            });
        } catch (StoreException e) {
            if (e.duplicate()) {
                return Outcome.rejected(checks.taken());
            }
            throw e;
        }
    }

    @Override
    public Outcome<Contractor> change(Caller by, ContractorId id, long revision, ContractorDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<Contractor> before = rows.find(session, Condition.of("c.id = ?", id.value()));
            if (before.isEmpty() || !by.scope().reaches(before.get().district())) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = new ArrayList<>(checks.check(draft, by.scope()));
            if (!before.get().uscc().equals(draft.uscc())) {
                wrong.add(Reason.of(
                                "uscc-fixed",
                                "统一社会信用代码登记后不能修改。",
                                "A unified social credit code cannot be changed after registration.")
                        .at("uscc"));
            }
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            if (!rows.update(session, id, revision, draft, clock.now())) {
                return Outcome.rejected(Refusals.changedMeanwhile());
            }
            record(by, "changed", id, draft);
            return present(session, id);
        });
    }

    private Optional<Contractor> found(Caller by, Condition condition) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> rows.find(session, condition))
                : Optional.empty();
    }

    private Outcome<Contractor> present(Session session, ContractorId id) {
        return Outcome.accepted(rows.load(session, List.of(id.value())).getFirst());
    }

    private void record(Caller by, String verb, ContractorId id, ContractorDraft draft) {
        audit.record(
                by,
                "registry.contractor." + verb,
                "contractor/" + id.value(),
                Optional.of(draft.district()),
                draft.name().strip());
    }
}
