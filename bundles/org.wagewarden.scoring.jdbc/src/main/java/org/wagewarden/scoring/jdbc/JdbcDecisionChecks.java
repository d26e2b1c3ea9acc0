// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** What districts add to decisions, in the store. */
@Component
public final class JdbcDecisionChecks implements DecisionChecks {

    private static final Pattern PLUGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    private final Store store;
    private final Holds holds;
    private final InstalledChecks installed;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcDecisionChecks(
            @Reference ScoringSchema schema,
            @Reference Holds holds,
            @Reference InstalledChecks installed,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.holds = holds;
        this.installed = installed;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<CheckReport> of(Caller by, FindingId id) {
        return by.may(Permission.REGISTRY_READ) ? finding(by, id).map(holds::report) : Optional.empty();
    }

    private Optional<Finding> finding(Caller by, FindingId id) {
        return store.read(session -> CaseRows.finding(session, by, id));
    }

    @Override
    public Outcome<CheckReport> done(Caller by, FindingId id, String plugin, String requirement, String note) {
        Optional<Reason> wrong = by.lacks(Permission.DECISION_WRITE)
                .or(() -> Refusals.reasons(note, true).map(r -> r.at("note")));
        if (wrong.isPresent()) {
            return Outcome.rejected(wrong.get());
        }
        Optional<Finding> finding = finding(by, id);
        if (finding.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        boolean asked = holds.report(finding.get()).requirements().stream()
                .anyMatch(a -> a.plugin().equals(plugin)
                        && a.requirement().code().equals(requirement)
                        && a.done().isEmpty());
        if (!asked) {
            return Outcome.rejected(
                    Reason.of("no-such-requirement", "没有这项待完成的要求。", "No such requirement waits to be done."));
        }
        Outcome<FindingId> written = store.command(session -> {
            Locks.take(session, "check:" + id.value());
            Optional<Reason> recused =
                    RecusalRows.refusal(session, by, finding.get().caseId());
            if (recused.isPresent()) {
                return Outcome.rejected(recused.get());
            }
            if (!CheckRows.done(session, id).containsKey(List.of(plugin, requirement))) {
                CheckRows.done(session, by, id, plugin, requirement, note.strip(), now());
                audit.record(
                        by,
                        "scoring.check.done",
                        "finding/" + id.value(),
                        Optional.of(finding.get().district()),
                        plugin + " · " + requirement);
            }
            return Outcome.accepted(id);
        });
        return written.map(known -> holds.report(finding.get()));
    }

    @Override
    public List<Required> required(DistrictCode district) {
        List<Required> all = new ArrayList<>(store.read(session -> CheckRows.required(session, district, installed)));
        for (InstalledChecks.Key key : installed.selfRequired(district)) {
            if (all.stream()
                    .noneMatch(r ->
                            r.district().equals(key.district()) && r.plugin().equals(key.plugin()))) {
                all.add(new Required(
                        key.district(), key.plugin(), installed.present(key), Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(all);
    }

    @Override
    public Outcome<Required> require(Caller by, DistrictCode district, String plugin) {
        return change(by, district, session -> {
            if (!PLUGIN.matcher(plugin).matches()) {
                return Outcome.rejected(Reason.of("plugin-id", "请填写插件编号。", "Give the id of a plugin.")
                        .at("plugin"));
            }
            if (stored(session, district, plugin).isPresent()) {
                return Outcome.rejected(Reason.of("already-required", "该插件已是必需。", "It is required already."));
            }
            CheckRows.require(session, by, district, plugin, now());
            record(by, "required", district, plugin);
            return Outcome.accepted(stored(session, district, plugin).orElseThrow());
        });
    }

    @Override
    public Outcome<Required> release(Caller by, DistrictCode district, String plugin, String reason) {
        return change(by, district, session -> {
            InstalledChecks.Key key = new InstalledChecks.Key(district, plugin);
            Optional<Required> known = stored(session, district, plugin)
                    .or(() -> installed.selfRequired(district).contains(key) && !installed.present(key)
                            ? Optional.of(new Required(district, plugin, false, Optional.empty(), Optional.empty()))
                            : Optional.empty());
            if (known.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Optional<Reason> wrong = Refusals.reasons(reason, true);
            if (wrong.isPresent()) {
                return Outcome.rejected(wrong.get());
            }
            CheckRows.release(session, district, plugin);
            if (!installed.present(key)) {
                CheckRows.forget(session, key);
            }
            record(by, "released", district, plugin + " · " + reason.strip());
            return Outcome.accepted(known.get());
        });
    }

    private Outcome<Required> change(
            Caller by, DistrictCode district, java.util.function.Function<Session, Outcome<Required>> step) {
        Optional<Reason> denied = by.lacks(Permission.POLICY_WRITE)
                .or(() -> reaches(by, district) ? Optional.empty() : Optional.of(Caller.outOfScope()));
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Locks.take(session, CheckRows.LOCK);
            return step.apply(session);
        });
    }

    private static boolean reaches(Caller by, DistrictCode district) {
        return district.equals(DistrictCode.CITY)
                ? by.scope().wholeCity()
                : by.scope().reaches(district);
    }

    private Optional<Required> stored(Session session, DistrictCode district, String plugin) {
        return CheckRows.required(session, district, installed).stream()
                .filter(r -> r.district().equals(district) && r.plugin().equals(plugin))
                .findFirst();
    }

    private void record(Caller by, String verb, DistrictCode district, String detail) {
        audit.record(by, "scoring.plugin." + verb, "district/" + district.value(), Optional.of(district), detail);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
