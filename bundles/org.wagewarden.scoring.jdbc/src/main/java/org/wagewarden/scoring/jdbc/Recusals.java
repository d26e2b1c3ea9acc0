// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Recusal;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Conflicts of interest that persons declare in cases. */
@Component(service = Recusals.class)
public final class Recusals {

    private static final int MOST = 500;

    private final Store store;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public Recusals(@Reference ScoringSchema schema, @Reference AuditTrail audit, @Reference CityClock clock) {
        this.store = schema.store();
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Recusal> recuse(Caller by, CaseId id, String reason) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        if (reason.isBlank() || reason.length() > MOST) {
            return Outcome.rejected(
                    Reason.of("reasons-required", "请用500字以内说明回避理由。", "Say why in at most 500 characters.")
                            .at("reason"));
        }
        return store.command(session -> {
            Locks.take(session, "recusal:" + id.value());
            Optional<DistrictCode> district = district(session, by, id);
            Optional<Reason> wrong =
                    district.isEmpty() ? Optional.of(Caller.outOfScope()) : RecusalRows.refusal(session, by, id);
            if (wrong.isPresent()) {
                return Outcome.rejected(wrong.get());
            }
            Recusal made = new Recusal(
                    id, by.account(), by.name(), reason.strip(), clock.now().truncatedTo(ChronoUnit.MICROS));
            RecusalRows.insert(session, made);
            audit.record(by, "scoring.case.recused", "case/" + id.value(), district, reason.strip());
            return Outcome.accepted(made);
        });
    }

    List<Recusal> of(Caller by, CaseId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> district(session, by, id).isPresent() ? RecusalRows.of(session, id) : List.of())
                : List.of();
    }

    private static Optional<DistrictCode> district(Session session, Caller by, CaseId id) {
        Sql sql = Sql.of("SELECT c.district FROM scoring_case c").where("c.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "c");
        return session.one(sql, row -> new DistrictCode(row.text("district")));
    }
}
