// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Policy;

/**
 * Which version of the policy a standing is computed with: the one in force at the time of the conduct, unless a
 * later one is more favourable. A cycle can be read in one way only, so a cycle with conduct under several versions is read
 * wholly by one of them: of the version at the earliest conduct that belongs to the cycle and all later ones until its end,
 * the one that deducts least; among equals the latest. A cycle that is over keeps its reading whatever is changed afterwards.
 */
public final class PolicyChoice {

    private final History history;
    private final List<Policy> versions;
    private final LocalDate asOf;
    private final Map<Policy, Evaluation> read = new HashMap<>();

    private PolicyChoice(History history, List<Policy> versions, LocalDate asOf) {
        this.history = history;
        this.versions = versions;
        this.asOf = asOf;
    }

    /** The version in force on a day; the first one for days before it. */
    public static Policy on(List<Policy> versions, LocalDate day) {
        return versions.stream()
                .filter(p -> !p.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(Policy::version))
                .orElse(versions.getFirst());
    }

    /**
     * The standing of a day, each of its cycles by the version that R-070 chooses.
     *
     * @param versions all versions, the first one first
     */
    public static Evaluation evaluate(History history, List<Policy> versions, LocalDate asOf) {
        return new PolicyChoice(history, versions, asOf).evaluate();
    }

    private Evaluation evaluate() {
        Evaluation present = least(asOf, Evaluation::cycle);
        return versions.size() == 1 || present.cycle() <= 1 ? present : whole(present);
    }

    /** The present cycle as it was read, and each earlier one by the version of its own time. */
    private Evaluation whole(Evaluation present) {
        Cycles cycles = new Cycles(history.anchor, history.interruptions, present.policy, asOf);
        List<Evaluation> earlier = new ArrayList<>();
        int start = cycles.start(Math.toIntExact(asOf.toEpochDay()));
        for (int number = present.cycle() - 1; number > Cycles.NONE; number--) {
            int wanted = number;
            earlier.addFirst(least(LocalDate.ofEpochDay(start - 1L), evaluation -> wanted));
            start = cycles.start(start - 1);
        }
        Evaluation whole = new Evaluation(history, present.policy, asOf);
        for (int i = 0; i < history.size; i++) {
            whole.take(i, source(i, present, earlier));
        }
        whole.close(present.cycle());
        return whole;
    }

    /** Where an entry belongs: to the present cycle if that one's reading says so, else to the first that claims it. */
    private static Evaluation source(int place, Evaluation present, List<Evaluation> earlier) {
        if (present.cycle(place) != present.cycle()) {
            for (int number = 1; number <= earlier.size(); number++) {
                if (earlier.get(number - 1).cycle(place) == number) {
                    return earlier.get(number - 1);
                }
            }
        }
        return present;
    }

    /** The reading that deducts least in a cycle, of those in force until a day. */
    private Evaluation least(LocalDate day, ToIntFunction<Evaluation> cycle) {
        Policy latest = on(versions, day);
        Evaluation best = by(latest);
        for (int i = versions.size() - 1; i >= 0; i--) {
            Policy earlier = versions.get(i);
            if (earlier.version() < latest.version()) {
                Evaluation other = by(earlier);
                int number = cycle.applyAsInt(other);
                if (other.sumOf(number) < best.sumOf(cycle.applyAsInt(best)) && admissible(other, earlier, number)) {
                    best = other;
                }
            }
        }
        return best;
    }

    private Evaluation by(Policy policy) {
        return read.computeIfAbsent(policy, p -> Standings.evaluate(history, p, asOf));
    }

    /** Whether conduct of a cycle was under this version or an earlier one. */
    private boolean admissible(Evaluation evaluation, Policy policy, int cycle) {
        Optional<LocalDate> earliest = Optional.empty();
        for (int i = 0; i < history.size; i++) {
            boolean counts = history.kind[i] == EntryKind.DEDUCTION.ordinal()
                    && evaluation.role(i) != EntryRole.REVERSED
                    && evaluation.role(i) != EntryRole.NOT_YET;
            LocalDate conduct = LocalDate.ofEpochDay(history.conduct[i]);
            if (counts
                    && earliest.filter(day -> !conduct.isBefore(day)).isEmpty()
                    && touches(evaluation.cycle(i), cycle)) {
                earliest = Optional.of(conduct);
            }
        }
        return earliest.filter(day -> on(versions, day).version() <= policy.version())
                .isPresent();
    }

    /** Whether an entry belongs to a cycle, or was kept out of every one. */
    private static boolean touches(int ofEntry, int cycle) {
        return ofEntry == cycle || ofEntry == Cycles.NONE;
    }
}
