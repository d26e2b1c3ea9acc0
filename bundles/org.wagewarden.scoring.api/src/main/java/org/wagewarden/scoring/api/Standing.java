// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an officer stands on a day: a pure function of anchor, entries, policy and date. Computing it again gives an
 * equal one.
 *
 * @param anchor the day of the first certificate
 * @param asOf the day that was asked about
 * @param policy the version of the policy it was computed with
 * @param lastSequence the last ledger entry that was looked at, 0 for none
 * @param cycle the cycle that the day is in; empty when the day is before the anchor
 * @param sum what was deducted in that cycle, not capped (A4)
 * @param crossed whether twelve were reached in that cycle (Art. 15)
 * @param crossedBy the entry that reached twelve
 * @param lines every entry with its role, in the order of effect
 * @param cycles the sums of all cycles that have entries, and of the present one, oldest first
 * @param explanation the same in sentences
 */
public record Standing(
        LocalDate anchor,
        LocalDate asOf,
        int policy,
        int lastSequence,
        Optional<Cycle> cycle,
        int sum,
        boolean crossed,
        Optional<LedgerEntryId> crossedBy,
        List<Line> lines,
        List<CycleSum> cycles,
        Explanation explanation) {

    public Standing {
        lines = List.copyOf(lines);
        cycles = List.copyOf(cycles);
    }

    /** What is left of the twelve points; never below 0 (A4). */
    public int balance() {
        return Math.max(0, Measures.FULL_SCORE - sum);
    }

    /** The lines of the present cycle. */
    public List<Line> current() {
        return lines.stream()
                .filter(line -> line.cycle().isPresent() && line.cycle().equals(cycle))
                .toList();
    }

    /**
     * An entry and what it counts for.
     *
     * @param entry the entry
     * @param role what it counts for
     * @param counted the points it counts, 0 to 12
     * @param by the entry that absorbs, reverses, suspends or precedes it
     * @param cycle the cycle it belongs to; empty where it belongs to none
     */
    public record Line(
            LedgerEntry entry, EntryRole role, int counted, Optional<LedgerEntryId> by, Optional<Cycle> cycle) {}

    /**
     * The sum of a cycle.
     *
     * @param cycle which
     * @param sum what was deducted in it
     * @param crossedBy the entry that reached twelve; empty when they were not reached
     */
    public record CycleSum(Cycle cycle, int sum, Optional<LedgerEntryId> crossedBy) {}
}
