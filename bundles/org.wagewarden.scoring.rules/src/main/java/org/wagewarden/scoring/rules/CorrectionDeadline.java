// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The deadline of an order to correct (Art. 11, A18). An extension counts only when it was granted before the deadline that
 * it extends had lapsed; a deadline on a day off rolls to the next working day.
 *
 * @param stated the last day the order names
 * @param extensions in the order they were granted
 */
public record CorrectionDeadline(LocalDate stated, List<Extension> extensions) {

    /**
     * An extension.
     *
     * @param granted when it was granted
     * @param until the new last day
     */
    public record Extension(LocalDate granted, LocalDate until) {}

    public CorrectionDeadline {
        extensions = List.copyOf(extensions);
    }

    /** The last day on which correcting is in time; it ends at 24:00. */
    public LocalDate lastDay(Predicate<LocalDate> dayOff) {
        LocalDate last = roll(stated, dayOff);
        for (Extension each : extensions) {
            if (!each.granted().isAfter(last) && each.until().isAfter(last)) {
                last = roll(each.until(), dayOff);
            }
        }
        return last;
    }

    /**
     * Whether it has lapsed, so that +2 may be proposed.
     *
     * @param corrected when the situation was corrected; empty when it was not
     */
    public boolean lapsed(Optional<LocalDate> corrected, LocalDate today, Predicate<LocalDate> dayOff) {
        LocalDate last = lastDay(dayOff);
        return corrected.map(day -> day.isAfter(last)).orElseGet(() -> today.isAfter(last));
    }

    private static LocalDate roll(LocalDate day, Predicate<LocalDate> dayOff) {
        LocalDate rolled = day;
        while (dayOff.test(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }
}
