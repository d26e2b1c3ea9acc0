// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.List;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyValue;

/** OtherPolicies that differ from the recommended one in some values. */
final class OtherPolicies {

    private OtherPolicies() {}

    static Policy with(Enum<?>... values) {
        Policy p = Policy.recommended();
        return new Policy(
                2,
                p.effectiveFrom(),
                pick(p.anchorDay(), values),
                pick(p.attribution(), values),
                pick(p.afterRefiling(), values),
                pick(p.article13AcrossCycles(), values),
                pick(p.article13SameCase(), values),
                p.article14AcrossCycles(),
                pick(p.beforeCancellation(), values),
                pick(p.effect(), values),
                61,
                7,
                false,
                5,
                4,
                9,
                List.of(4));
    }

    /** The recommended policy, but what an Art. 14 entry counts is given. */
    static Policy article14(Policy.AcrossCycles value) {
        Policy p = Policy.recommended();
        return new Policy(
                2,
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                value,
                p.beforeCancellation(),
                p.effect(),
                60,
                5,
                true,
                6,
                2,
                3,
                List.of(6, 3));
    }

    /** The recommended policy, but deductions wait for the period for objections. */
    static Policy afterAppeal() {
        return new PolicyValues(new PolicyReadings())
                .replace(Policy.recommended(), List.of(new PolicyValue("decision.effect", "AFTER_APPEAL")))
                .orThrow();
    }

    private static <E extends Enum<E>> E pick(E usual, Enum<?>[] values) {
        for (Enum<?> each : values) {
            if (each.getDeclaringClass() == usual.getDeclaringClass()) {
                return usual.getDeclaringClass().cast(each);
            }
        }
        return usual;
    }
}
