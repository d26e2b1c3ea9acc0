// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Evaluations;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.Trial;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.scoring.rules.PolicyReadings;
import org.wagewarden.scoring.rules.PolicyValues;
import org.wagewarden.scoring.rules.Trials;

/** The pure rules with the policies and the calendar of the store; writes nothing. */
@Component
public final class RulesEvaluations implements Evaluations {

    private final Policies policies;
    private final WorkingDays days;
    private final CityClock clock;
    private final PolicyValues values = new PolicyValues(new PolicyReadings());

    @Activate
    public RulesEvaluations(@Reference Policies policies, @Reference WorkingDays days, @Reference CityClock clock) {
        this.policies = policies;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Outcome<Policy> policy(Optional<Integer> version, List<PolicyValue> readings) {
        Optional<Policy> policy = version.isEmpty()
                ? Optional.of(policies.on(clock.today()))
                : policies.history().stream()
                        .filter(p -> p.version() == version.get())
                        .findFirst();
        return policy.map(found -> values.replace(found, readings))
                .orElseGet(() ->
                        Outcome.rejected(Reason.of("policy-unknown", "没有这一版本的口径。", "The policy has no such version.")
                                .at("version")));
    }

    @Override
    public Outcome<Trial> evaluate(Facts facts, Policy policy, LocalDate asOf) {
        return Trials.of(facts, policy, asOf, day -> !days.isWorkingDay(day));
    }
}
