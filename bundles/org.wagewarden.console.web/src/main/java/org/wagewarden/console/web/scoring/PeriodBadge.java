// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.time.LocalDate;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;

/** What is left of a period that is counted in working days. */
final class PeriodBadge {

    private PeriodBadge() {}

    /**
     * @param last the period's last day, which belongs to it
     */
    static Badge of(Desk desk, LocalDate last) {
        LocalDate today = desk.clock().today();
        if (today.isAfter(last)) {
            return new Badge(desk.text("已届满", "over"), Tone.NEUTRAL);
        }
        if (today.equals(last)) {
            return new Badge(desk.text("今天届满", "ends today"), Tone.WARNING);
        }
        long days = today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(desk.workingDays()::isWorkingDay)
                .count();
        return new Badge(
                desk.text("还有 " + days + " 个工作日", days + (days == 1 ? " working day" : " working days") + " left"),
                Tone.INFORMATION);
    }
}
