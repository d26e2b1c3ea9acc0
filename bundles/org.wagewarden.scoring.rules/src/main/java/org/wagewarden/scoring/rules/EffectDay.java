// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.wagewarden.scoring.api.Policy;

/**
 * When a deduction takes effect (A19): on service; or, where the policy says so, on the day after the period for objections
 * has run out without one, or on the day on which an objection was settled and the deduction stood.
 */
public final class EffectDay {

    private EffectDay() {}

    /**
     * The last day on which an objection may be filed. The day of service is not counted; a last day on a day off rolls.
     *
     * @param dayOff the days on which offices do not work; not asked when the policy has no rolling
     */
    public static LocalDate lastDayToObject(Policy policy, LocalDate served, Predicate<LocalDate> dayOff) {
        LocalDate last = served.plusDays(policy.objectionDays());
        while (policy.holidayRoll() && dayOff.test(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /**
     * The day of effect; empty while an objection that was filed in time waits to be settled. Later than today while the
     * period runs.
     */
    public static Optional<LocalDate> of(
            Policy policy,
            LocalDate served,
            Optional<LocalDate> objectedOn,
            Optional<LocalDate> settledOn,
            Predicate<LocalDate> dayOff) {
        if (policy.effect() == Policy.Effect.ON_SERVICE) {
            return Optional.of(served);
        }
        LocalDate last = lastDayToObject(policy, served, dayOff);
        return objectedOn.filter(day -> !day.isAfter(last)).isPresent() ? settledOn : Optional.of(last.plusDays(1));
    }
}
