// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.scoring.rules.EffectDay;

/** Whether deductions wait for objections, and until when; by the policy of the day of the decision (A19). */
@Component(service = ObjectionPeriod.class)
public final class ObjectionPeriod {

    private final Policies policies;
    private final WorkingDays days;

    @Activate
    public ObjectionPeriod(@Reference Policies policies, @Reference WorkingDays days) {
        this.policies = policies;
        this.days = days;
    }

    /** The policy of a decision made on a day, if it lets deductions wait. */
    Optional<Policy> waiting(LocalDate decided) {
        return Optional.of(policies.on(decided)).filter(p -> p.effect() == Policy.Effect.AFTER_APPEAL);
    }

    /** The last day for an objection; empty when the deduction takes effect on service. */
    Optional<CountedDay> until(LocalDate decided, LocalDate served) {
        return waiting(decided)
                .map(policy -> EffectDay.lastDayToObject(policy, served, day -> !days.isWorkingDay(day)))
                .map(last -> new CountedDay(last, days.onOrAfter(last).missingYears()));
    }

    /** When a decision that is made and served on a day takes effect, if nobody objects. */
    LocalDate effect(LocalDate day) {
        return until(day, day).map(last -> last.day().plusDays(1)).orElse(day);
    }
}
