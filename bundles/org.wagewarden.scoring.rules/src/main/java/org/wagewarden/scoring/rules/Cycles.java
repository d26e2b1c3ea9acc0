// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.Policy;

/**
 * The cycles of one officer (Art. 9): twelve months each, always computed from the anchor and never from the cycle before
 * (A2). Remembers the last answer, because dates are asked in order; not thread-safe.
 */
final class Cycles {

    /** A day before the first cycle. */
    static final int NONE = 0;

    private final boolean inclusive;
    private final LocalDate[] anchors;
    private int segment = -1;
    private int number = NONE;
    private int start;
    private int end;

    /**
     * @param asOf re-filings after it are not known yet
     */
    Cycles(LocalDate anchor, List<Interruption> interruptions, Policy policy, LocalDate asOf) {
        this.inclusive = policy.anchorDay() == Policy.AnchorDay.INCLUSIVE;
        if (interruptions.isEmpty() || policy.afterRefiling() == Policy.AfterRefiling.KEEP_ANCHOR) {
            this.anchors = new LocalDate[] {anchor};
        } else {
            List<LocalDate> all = new java.util.ArrayList<>(List.of(anchor));
            interruptions.stream()
                    .flatMap(i -> i.refiled().stream())
                    .filter(refiled -> !refiled.isAfter(asOf) && refiled.isAfter(anchor))
                    .sorted()
                    .distinct()
                    .forEach(all::add);
            this.anchors = all.toArray(LocalDate[]::new);
        }
    }

    /** The number of the cycle that a day (of the epoch) is in, or {@link #NONE}. */
    int number(int day) {
        if (number == NONE || day < start || day > end) {
            find(day);
        }
        return number;
    }

    /** The cycle that a day is in; the day is not before the first one. */
    Cycle cycle(int day) {
        int found = number(day);
        return new Cycle(found, LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end));
    }

    private void find(int day) {
        segment = anchors.length - 1;
        while (segment >= 0 && first(segment, 0) > day) {
            segment--;
        }
        number = NONE;
        if (segment < 0) {
            return;
        }
        int years = yearsUntil(segment, day);
        start = first(segment, years);
        end = first(segment, years + 1) - 1;
        if (segment + 1 < anchors.length) {
            end = Math.min(end, first(segment + 1, 0) - 1);
        }
        number = years + 1;
        for (int before = 0; before < segment; before++) {
            number += yearsUntil(before, first(before + 1, 0) - 1) + 1;
        }
    }

    /** How many full years of a segment lie before a day that is in it. */
    private int yearsUntil(int of, int day) {
        int years = LocalDate.ofEpochDay(day).getYear() - anchors[of].getYear();
        return first(of, years) > day ? years - 1 : years;
    }

    /**
     * The first day of a segment's cycle. An anchor on 29 February begins its cycle on 1 March where there is no such day:
     * the last day of the cycle before is then the last of February (A2).
     */
    private int first(int of, int years) {
        LocalDate anchor = anchors[of];
        LocalDate same = anchor.plusYears(years);
        boolean next = !inclusive || same.getDayOfMonth() != anchor.getDayOfMonth();
        return Math.toIntExact(same.toEpochDay()) + (next ? 1 : 0);
    }
}
