// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyChange.State;
import org.wagewarden.scoring.api.PolicyChangeId;
import org.wagewarden.scoring.api.PolicyChanges;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.rules.PolicyReadings;
import org.wagewarden.scoring.rules.PolicyValues;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Changes of the policy in the store. */
@Component
public final class JdbcPolicyChanges implements PolicyChanges {

    private static final int MOST_VALUES = 20;

    private final Store store;
    private final Policies policies;
    private final AuditTrail audit;
    private final CityClock clock;
    private final PolicyReadings readings = new PolicyReadings();
    private final PolicyValues values = new PolicyValues(readings);

    @Activate
    public JdbcPolicyChanges(
            @Reference ScoringSchema schema,
            @Reference Policies policies,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<PolicyChange> propose(Caller by, PolicyDraft draft) {
        Optional<Reason> denied = denied(by);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Policy latest = policies.history().getLast();
            List<Reason> wrong = new ArrayList<>(day(draft.effectiveFrom(), latest));
            wrong.addAll(form(draft));
            wrong.addAll(values.replace(latest, draft.values()).reasons());
            List<PolicyChange.Changed> changed = changed(latest, draft.values());
            wrong.addAll(unchanged(changed));
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            PolicyChange change = new PolicyChange(
                    PolicyChangeId.next(),
                    State.PROPOSED,
                    draft.effectiveFrom(),
                    changed,
                    draft.note().strip(),
                    Optional.empty(),
                    by.name(),
                    now(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
            PolicyRows.insert(session, change, by);
            record(by, "proposed", change);
            return Outcome.accepted(change);
        });
    }

    @Override
    public Outcome<PolicyChange> approve(Caller by, PolicyChangeId id) {
        return decide(by, id, (session, change) -> {
            Policy latest = policies.history().getLast();
            List<Reason> wrong = new ArrayList<>(day(change.effectiveFrom(), latest));
            // another change may have come into force between the proposal and its approval
            wrong.addAll(unchanged(changed(
                    latest,
                    change.values().stream()
                            .map(v -> new PolicyValue(v.key(), v.to()))
                            .toList())));
            return wrong.isEmpty()
                    ? Outcome.accepted(decided(change, by, State.APPROVED, Optional.of(latest.version() + 1), ""))
                    : Outcome.rejected(wrong);
        });
    }

    @Override
    public Outcome<PolicyChange> refuse(Caller by, PolicyChangeId id, String reasons) {
        return decide(by, id, (session, change) -> Refusals.reasons(reasons, true)
                .map(Outcome::<PolicyChange>rejected)
                .orElseGet(
                        () -> Outcome.accepted(decided(change, by, State.REFUSED, Optional.empty(), reasons.strip()))));
    }

    private Outcome<PolicyChange> decide(
            Caller by, PolicyChangeId id, BiFunction<Session, PolicyChange, Outcome<PolicyChange>> step) {
        Optional<Reason> denied = denied(by);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Locks.take(session, "policy");
            Optional<PolicyChange> found = PolicyRows.find(session, id);
            if (found.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            if (found.get().state() != State.PROPOSED) {
                return Outcome.rejected(Refusals.alreadyDecided());
            }
            if (PolicyRows.proposer(session, id).filter(by.account()::equals).isPresent()) {
                return Outcome.rejected(Reason.of(
                        "second-person-required",
                        "该变更由您提出，须由另一人批准或不予批准。",
                        "You proposed this change; another person has to approve or refuse it."));
            }
            return step.apply(session, found.get()).map(decided -> {
                PolicyRows.decide(session, decided, by);
                record(by, decided.state() == State.APPROVED ? "approved" : "refused", decided);
                return decided;
            });
        });
    }

    private PolicyChange decided(
            PolicyChange change, Caller by, State state, Optional<Integer> version, String reasons) {
        return new PolicyChange(
                change.id(),
                state,
                change.effectiveFrom(),
                change.values(),
                change.note(),
                version,
                change.proposedByName(),
                change.proposedAt(),
                Optional.of(by.name()),
                Optional.of(now()),
                reasons);
    }

    private static Optional<Reason> denied(Caller by) {
        return by.lacks(Permission.POLICY_WRITE)
                .or(() -> by.scope().wholeCity()
                        ? Optional.empty()
                        : Optional.of(Reason.of(
                                "city-scope-required",
                                "口径适用于全市，只有数据范围为全市的决定人员可以变更。",
                                "The policy is the city's; only decision makers for the whole city may change it.")));
    }

    private List<Reason> day(LocalDate effectiveFrom, Policy latest) {
        if (effectiveFrom.isBefore(clock.today())) {
            return List.of(Reason.of("effective-in-past", "生效日不能早于今天。", "It cannot come into force before today.")
                    .at("effectiveFrom"));
        }
        return effectiveFrom.isBefore(latest.effectiveFrom())
                ? List.of(Reason.of(
                                "effective-before-latest",
                                "已批准的第" + latest.version() + "版自" + latest.effectiveFrom() + "起生效，生效日不能更早。",
                                "Version " + latest.version() + " is approved for " + latest.effectiveFrom()
                                        + "; a change cannot come into force before it.")
                        .at("effectiveFrom"))
                : List.of();
    }

    private static List<Reason> form(PolicyDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        int length = draft.note().strip().length();
        if (length < 10 || length > 2000) {
            wrong.add(Reason.of("note-length", "请用10至2000字说明依据。", "Say in 10 to 2,000 characters what it rests on.")
                    .at("note"));
        }
        if (draft.values().isEmpty() || draft.values().size() > MOST_VALUES) {
            wrong.add(Reason.of(
                            "readings-missing",
                            "请为1至" + MOST_VALUES + "项口径选择新的取值。",
                            "Choose another value for 1 to " + MOST_VALUES + " readings.")
                    .at("readings"));
        }
        return wrong;
    }

    private List<PolicyChange.Changed> changed(Policy latest, List<PolicyValue> wanted) {
        Map<String, String> present =
                readings.of(latest).stream().collect(Collectors.toMap(PolicyReading::key, PolicyReading::value));
        return wanted.stream()
                .map(v -> new PolicyChange.Changed(
                        v.key(), present.getOrDefault(v.key(), ""), v.value().strip()))
                .toList();
    }

    private static List<Reason> unchanged(List<PolicyChange.Changed> values) {
        List<Reason> wrong = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).from().equals(values.get(i).to())) {
                wrong.add(Reason.of("reading-unchanged", "该口径已是此值。", "The reading has this value already.")
                        .at("readings[" + i + "].value"));
            }
        }
        return wrong;
    }

    private void record(Caller by, String verb, PolicyChange change) {
        String detail = change.values().stream()
                .map(v -> v.key() + ": " + v.from() + " → " + v.to())
                .collect(Collectors.joining("; "));
        audit.record(
                by,
                "scoring.policy." + verb,
                "policy/" + change.id().value(),
                Optional.empty(),
                change.effectiveFrom() + " · " + detail);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<PolicyChange> find(Caller by, PolicyChangeId id) {
        return store.read(session -> PolicyRows.find(session, id));
    }

    @Override
    public Page<PolicyChange> list(Caller by, PageRequest page) {
        return store.read(session -> Cursor.page(
                session,
                Sql.of("SELECT t.proposed_at, t.id FROM scoring_policy_change t")
                        .where("1 = 1"),
                "proposed_at",
                false,
                page,
                ids -> PolicyRows.load(session, ids)));
    }
}
