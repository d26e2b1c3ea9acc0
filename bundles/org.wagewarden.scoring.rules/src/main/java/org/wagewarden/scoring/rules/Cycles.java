// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
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

    /** Days from 1 March of the year 0 to 1 January 1970. */
    private static final int EPOCH = 719_468;
    /** 29 February, counted from 1 March. */
    private static final int LEAP_DAY = 365;

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
            List<LocalDate> all = new ArrayList<>(List.of(anchor));
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

    /** The first day of the cycle that a day is in; the day is not before the first one. */
    int start(int day) {
        number(day);
        return start;
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
        int years = (day - first(of, 0)) / 366;
        while (first(of, years + 1) <= day) {
            years++;
        }
        return years;
    }

    /**
     * The first day of a segment's cycle, in days of the epoch. An anchor on 29 February begins its cycle on 1 March where
     * there is no such day: the last day of the cycle before is then the last of February (A2). Years are counted from 1
     * March, so that this comes by itself: the day after 28 February is the 366th, which in other years is 1 March.
     */
    private int first(int of, int years) {
        LocalDate anchor = anchors[of];
        int month = anchor.getMonthValue();
        int day = anchor.getDayOfMonth();
        int year = anchor.getYear() + years - (month <= 2 ? 1 : 0);
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int leapDays = Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
        boolean missing = dayOfYear == LEAP_DAY && !Year.isLeap(year + 1L);
        return year * 365 + leapDays + dayOfYear - EPOCH + (inclusive || missing ? 0 : 1);
    }
}
