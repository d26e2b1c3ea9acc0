// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyChangeId;
import org.wagewarden.scoring.api.PolicyChanges;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;

/** How the gaps of the Measures are read. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + PolicyOperations.TAG,
        property = Area.PROPERTY + "=" + PolicyOperations.TAG)
public final class PolicyOperations implements Area {

    static final String TAG = "policies";

    private final Policies policies;
    private final PolicyChanges changes;
    private final CityClock clock;

    @Activate
    public PolicyOperations(
            @Reference Policies policies, @Reference PolicyChanges changes, @Reference CityClock clock) {
        this.policies = policies;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "getPolicy",
                this::get,
                "listPolicyVersions",
                this::versions,
                "listPolicyChanges",
                this::changes,
                "getPolicyChange",
                this::change,
                "proposePolicyChange",
                this::propose,
                "approvePolicyChange",
                this::approve,
                "refusePolicyChange",
                this::refuse);
    }

    private Answer get(Call call) {
        Policy policy = policies.on(call.date("on").orElseGet(clock::today));
        return Answer.ok(Fields.of()
                .with("version", policy.version())
                .with("effectiveFrom", policy.effectiveFrom())
                .with(
                        "readings",
                        policies.readings(policy).stream()
                                .map(PolicyOperations::reading)
                                .toList()));
    }

    private static Fields reading(PolicyReading reading) {
        return Fields.of()
                .with("id", reading.id())
                .with("key", reading.key())
                .with("value", reading.value())
                .with("alternatives", reading.alternatives())
                .with("question", reading.question())
                .with("reading", reading.reading())
                .with("note", reading.note());
    }

    private Answer versions(Call call) {
        return Answer.list(
                policies.history(),
                policy -> Fields.of().with("version", policy.version()).with("effectiveFrom", policy.effectiveFrom()));
    }

    private Answer changes(Call call) {
        return Answer.page(changes.list(call.caller(), call.page()), PolicyOperations::json);
    }

    private Answer change(Call call) {
        return Answer.found(changes.find(call.caller(), id(call)), change -> Answer.ok(json(change)));
    }

    private Answer propose(Call call) {
        PolicyDraft draft = new PolicyDraft(
                call.body().date("effectiveFrom"),
                call.body().objects("readings").stream()
                        .map(r -> new PolicyValue(r.text("key"), r.text("value")))
                        .toList(),
                call.body().text("note"));
        return Answer.of(
                changes.propose(call.caller(), draft),
                change -> Answer.created("policy/changes/" + change.id().value(), json(change)));
    }

    private Answer approve(Call call) {
        return Answer.of(changes.approve(call.caller(), id(call)), change -> Answer.ok(json(change)));
    }

    private Answer refuse(Call call) {
        return Answer.of(
                changes.refuse(call.caller(), id(call), call.body().text("reasons")),
                change -> Answer.ok(json(change)));
    }

    private static PolicyChangeId id(Call call) {
        return new PolicyChangeId(call.parameter("id"));
    }

    private static Fields json(PolicyChange change) {
        return Fields.of()
                .with("id", change.id().value())
                .with("state", change.state().name())
                .with("stateLabel", change.state().label())
                .with("effectiveFrom", change.effectiveFrom())
                .with(
                        "readings",
                        change.values().stream()
                                .map(v -> Fields.of()
                                        .with("key", v.key())
                                        .with("from", v.from())
                                        .with("to", v.to()))
                                .toList())
                .with("note", change.note())
                .with("version", change.version())
                .with("proposedByName", change.proposedByName())
                .with("proposedAt", change.proposedAt())
                .with("decidedByName", change.decidedByName())
                .with("decidedAt", change.decidedAt())
                .with("reasons", change.reasons());
    }
}
