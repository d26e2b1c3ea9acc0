// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitContent;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.ExhibitFile;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Exhibits in the store. */
@Component
public final class JdbcExhibits implements Exhibits {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcExhibits(
            @Reference ScoringSchema schema,
            @Reference Attachments attachments,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<ExhibitFile> examine(String name, byte[] content) {
        return ExhibitFiles.examine(name, content);
    }

    @Override
    public Outcome<Exhibit> attach(Caller by, CaseId id, ExhibitDraft draft) {
        return at(
                by,
                session -> Optional.of(id),
                (session, district) -> attachments.attach(session, by, id, district, draft));
    }

    @Override
    public List<Exhibit> of(Caller by, CaseId id) {
        return by.may(Permission.REGISTRY_READ) ? store.read(session -> ExhibitRows.of(session, by, id)) : List.of();
    }

    @Override
    public Optional<ExhibitContent> content(Caller by, ExhibitId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ExhibitRows.content(session, by, id))
                : Optional.empty();
    }

    @Override
    public Outcome<Exhibit> withdraw(Caller by, ExhibitId id, String reason) {
        return at(
                by,
                session -> ExhibitRows.find(session, by, id).map(Exhibit::caseId),
                (session, district) -> withdraw(session, by, id, district, reason.strip()));
    }

    private Outcome<Exhibit> withdraw(Session session, Caller by, ExhibitId id, DistrictCode district, String reason) {
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return Outcome.rejected(
                    Reason.of("reason-length", "请用 2 至 500 字说明撤回理由。", "Say in 2 to 500 characters why it is withdrawn.")
                            .at("reason"));
        }
        Exhibit there = ExhibitRows.find(session, by, id).orElseThrow();
        if (!there.stands()) {
            return Outcome.rejected(Reason.of("withdrawn-already", "该材料已撤回。", "This exhibit was withdrawn already."));
        }
        ExhibitRows.withdraw(session, by, id, clock.now().truncatedTo(ChronoUnit.MICROS), reason);
        audit.record(
                by,
                "scoring.exhibit.withdrawn",
                "case/" + there.caseId().value(),
                Optional.of(district),
                "exhibit/" + id.value() + " · SHA-256 " + there.file().sha256());
        return Outcome.accepted(ExhibitRows.find(session, by, id).orElseThrow());
    }

    /** Runs a command in a case of the caller's scope, alone with its exhibits, unless the caller withdrew from the case. */
    private Outcome<Exhibit> at(
            Caller by,
            Function<Session, Optional<CaseId>> where,
            BiFunction<Session, DistrictCode, Outcome<Exhibit>> command) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<CaseId> id = where.apply(session);
            Optional<DistrictCode> district = id.flatMap(known -> district(session, by, known));
            if (district.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Locks.take(session, Attachments.lock(id.get()));
            return RecusalRows.refusal(session, by, id.get())
                    .map(Outcome::<Exhibit>rejected)
                    .orElseGet(() -> command.apply(session, district.get()));
        });
    }

    private static Optional<DistrictCode> district(Session session, Caller by, CaseId id) {
        Sql sql = Sql.of("SELECT c.district FROM scoring_case c").where("c.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "c");
        return session.one(sql, row -> new DistrictCode(row.text("district")));
    }
}
