// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Standing;

/** Standings as pure functions of anchor, entries, policy and date. */
public final class Standings {

    private Standings() {}

    /** The standing of an officer whose filing was never cancelled. */
    public static Standing of(LocalDate anchor, List<LedgerEntry> entries, Policy policy, LocalDate asOf) {
        return of(anchor, entries, List.of(), policy, asOf);
    }

    /**
     * The standing of an officer on a day.
     *
     * @param anchor the day of the first certificate (Art. 9)
     * @param entries the ledger, in the order it was written
     * @param interruptions the cancellations of the filing
     * @param policy how the gaps of the Measures are read
     * @param asOf the day that is asked about
     */
    public static Standing of(
            LocalDate anchor,
            List<LedgerEntry> entries,
            List<Interruption> interruptions,
            Policy policy,
            LocalDate asOf) {
        return evaluate(History.of(anchor, entries, interruptions), policy, asOf)
                .standing(entries);
    }

    /** The same in compact form, for many of them. */
    public static Evaluation evaluate(History history, Policy policy, LocalDate asOf) {
        return Evaluator.evaluate(history, policy, asOf);
    }

    /** The cycle that a day is in; empty when it is before the first one. */
    public static Optional<Cycle> cycle(
            LocalDate anchor, List<Interruption> interruptions, Policy policy, LocalDate day) {
        Cycles cycles = new Cycles(anchor, interruptions, policy, day);
        int at = Math.toIntExact(day.toEpochDay());
        return cycles.number(at) == Cycles.NONE ? Optional.empty() : Optional.of(cycles.cycle(at));
    }

    static Standing render(Evaluation result, List<LedgerEntry> entries) {
        History history = result.history;
        if (entries.size() != history.size) {
            throw new IllegalArgumentException(
                    entries.size() + " entries, and " + history.size + " that were evaluated");
        }
        Cycles cycles = new Cycles(history.anchor, history.interruptions, result.policy, result.asOf);
        Map<Integer, Cycle> known = new TreeMap<>();
        if (result.cycle() != Cycles.NONE) {
            known.put(result.cycle(), cycles.cycle(Math.toIntExact(result.asOf.toEpochDay())));
        }
        int[] days = result.policy.attribution() == Policy.Attribution.CONDUCT ? history.conduct : history.effective;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < history.size; i++) {
            order.add(i);
            if (result.cycle(i) != Cycles.NONE) {
                int at = i;
                known.computeIfAbsent(result.cycle(i), n -> cycles.cycle(days[at]));
            }
        }
        order.sort((a, b) -> Integer.compare(days[a], days[b]));
        List<Standing.Line> lines = order.stream()
                .map(i -> new Standing.Line(
                        entries.get(i),
                        result.role(i),
                        result.counted(i),
                        id(entries, result.link(i)),
                        Optional.ofNullable(known.get(result.cycle(i)))))
                .toList();
        List<Standing.CycleSum> sums =
                known.values().stream().map(c -> sum(result, entries, c)).toList();
        Optional<Cycle> present = Optional.ofNullable(known.get(result.cycle()));
        int last = entries.stream().mapToInt(LedgerEntry::sequence).max().orElse(0);
        Optional<LedgerEntryId> crossedBy = id(entries, result.crossedBy());
        Explanation explanation = Explanation.of(() -> new ExplanationWriter(
                        history.anchor, result.asOf, result.policy, history.interruptions, present, lines, sums)
                .write());
        return new Standing(
                history.anchor,
                result.asOf,
                result.policy.version(),
                last,
                present,
                result.sum(),
                result.crossed(),
                crossedBy,
                lines,
                sums,
                explanation);
    }

    private static Standing.CycleSum sum(Evaluation result, List<LedgerEntry> entries, Cycle cycle) {
        int sum = 0;
        int crossing = -1;
        for (int i = 0; i < result.history.size; i++) {
            if (result.cycle(i) == cycle.number()) {
                sum += result.counted(i);
                crossing = result.crossing(i) ? i : crossing;
            }
        }
        return new Standing.CycleSum(cycle, sum, sum >= Evaluation.FULL ? id(entries, crossing) : Optional.empty());
    }

    private static Optional<LedgerEntryId> id(List<LedgerEntry> entries, int place) {
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place).id());
    }
}
