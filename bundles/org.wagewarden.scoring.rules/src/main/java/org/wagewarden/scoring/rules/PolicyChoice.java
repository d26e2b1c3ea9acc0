// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Policy;

/**
 * Which version of the policy a standing is computed with: the one in force at the time of the conduct, unless a
 * later one is more favourable. A cycle can be read in one way only, so a cycle with conduct under several versions is read
 * wholly by one of them: of the version at the earliest conduct that belongs to the cycle and all later ones, the one that
 * deducts least; among equals the latest.
 */
public final class PolicyChoice {

    private PolicyChoice() {}

    /** The version in force on a day; the first one for days before it. */
    public static Policy on(List<Policy> versions, LocalDate day) {
        return versions.stream()
                .filter(p -> !p.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(Policy::version))
                .orElse(versions.getFirst());
    }

    /**
     * The standing of a day by the version that R-070 chooses.
     *
     * @param versions all versions, the first one first
     */
    public static Evaluation evaluate(History history, List<Policy> versions, LocalDate asOf) {
        Policy present = on(versions, asOf);
        Evaluation best = Standings.evaluate(history, present, asOf);
        for (int i = versions.size() - 1; i >= 0; i--) {
            Policy earlier = versions.get(i);
            if (earlier.version() < present.version()) {
                Evaluation other = Standings.evaluate(history, earlier, asOf);
                if (other.sum() < best.sum() && admissible(other, earlier, versions)) {
                    best = other;
                }
            }
        }
        return best;
    }

    /** Whether conduct of the present cycle was under this version or an earlier one. */
    private static boolean admissible(Evaluation evaluation, Policy policy, List<Policy> versions) {
        Optional<LocalDate> earliest = Optional.empty();
        for (int i = 0; i < evaluation.history.size; i++) {
            boolean counts = evaluation.history.kind[i] == EntryKind.DEDUCTION.ordinal()
                    && evaluation.role(i) != EntryRole.REVERSED
                    && evaluation.role(i) != EntryRole.NOT_YET;
            LocalDate conduct = LocalDate.ofEpochDay(evaluation.history.conduct[i]);
            if (counts && earliest.filter(day -> !conduct.isBefore(day)).isEmpty() && touches(evaluation, i)) {
                earliest = Optional.of(conduct);
            }
        }
        return earliest.filter(day -> on(versions, day).version() <= policy.version())
                .isPresent();
    }

    /** Whether an entry belongs to the present cycle, or was kept out of every one. */
    private static boolean touches(Evaluation evaluation, int place) {
        return evaluation.cycle(place) == evaluation.cycle() || evaluation.cycle(place) == Cycles.NONE;
    }
}
