// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Standing;

/**
 * What a history amounts to on a day, in compact form: a role, a number and a link for every entry. The readable forms are
 * made when they are asked for. Immutable once made.
 */
public final class Evaluation {

    private static final EntryRole[] ROLES = EntryRole.values();
    static final int FULL = Measures.FULL_SCORE;
    private static final int CROSSING = 1 << 8;
    private static final int CYCLE = 9;

    final History history;
    final Policy policy;
    final LocalDate asOf;
    /** role: 4 bits, counted: 4 bits, crossing: 1 bit, number of the cycle: the rest. */
    private final int[] packed;
    /** The place of the linked entry plus 1; 0 for none. */
    private final int[] links;

    private int sum;
    private int crossedBy = -1;
    private int cycleNow;

    Evaluation(History history, Policy policy, LocalDate asOf) {
        this.history = history;
        this.policy = policy;
        this.asOf = asOf;
        this.packed = new int[history.size];
        this.links = new int[history.size];
    }

    /** What was deducted in the cycle of the day that was asked about. */
    public int sum() {
        return sum;
    }

    /** The number of that cycle; 0 when the day is before the anchor. */
    public int cycle() {
        return cycleNow;
    }

    /** Whether twelve were reached in that cycle. */
    public boolean crossed() {
        return crossedBy >= 0;
    }

    /** The day of the first certificate. */
    public LocalDate anchor() {
        return history.anchor;
    }

    /** The version of the policy it was computed with. */
    public int policyVersion() {
        return policy.version();
    }

    /** What was deducted in a cycle. */
    int sumOf(int cycle) {
        int found = 0;
        for (int i = 0; i < packed.length; i++) {
            found += cycle(i) == cycle ? counted(i) : 0;
        }
        return found;
    }

    /** How many entries the history has. */
    public int size() {
        return packed.length;
    }

    /** How many cycles reached twelve. */
    public int crossings() {
        int found = 0;
        for (int each : packed) {
            found += (each & CROSSING) == 0 ? 0 : 1;
        }
        return found;
    }

    /** The role of the entry at a place of the history. */
    public EntryRole role(int place) {
        return ROLES[packed[place] & 15];
    }

    /** The points it counts. */
    public int counted(int place) {
        return packed[place] >> 4 & 15;
    }

    /** The number of its cycle; 0 when it belongs to none. */
    public int cycle(int place) {
        return packed[place] >>> CYCLE;
    }

    /** The place of the entry that absorbs, reverses, suspends or precedes it; -1 for none. */
    public int link(int place) {
        return links[place] - 1;
    }

    /** Whether it brought its cycle to twelve. */
    public boolean crossing(int place) {
        return (packed[place] & CROSSING) != 0;
    }

    /** The place of the entry that brought the present cycle to twelve; -1 for none. */
    public int crossedBy() {
        return crossedBy;
    }

    /**
     * The readable form.
     *
     * @param entries those it was computed from, in their order
     * @throws IllegalArgumentException when they are more or fewer
     */
    public Standing standing(List<LedgerEntry> entries) {
        return Standings.render(this, entries);
    }

    void set(int place, EntryRole role, int counted, int link, int cycle) {
        packed[place] = role.ordinal() | counted << 4 | packed[place] & CROSSING | cycle << CYCLE;
        links[place] = link + 1;
    }

    /** Takes what another evaluation of the same history says of an entry. */
    void take(int place, Evaluation from) {
        packed[place] = from.packed[place];
        links[place] = from.links[place];
    }

    void markCrossing(int place) {
        packed[place] |= CROSSING;
    }

    /** Adds up the cycle of the day that was asked about. */
    void close(int cycle) {
        cycleNow = cycle;
        for (int i = 0; i < packed.length && cycle > 0; i++) {
            if (cycle(i) == cycle) {
                sum += counted(i);
                if (crossing(i)) {
                    crossedBy = i;
                }
            }
        }
        crossedBy = sum >= FULL ? crossedBy : -1;
    }
}
