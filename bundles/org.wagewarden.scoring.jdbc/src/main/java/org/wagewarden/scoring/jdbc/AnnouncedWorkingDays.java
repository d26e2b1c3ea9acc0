// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.scoring.rules.WorkingCalendar;

/** The delivered calendar as a service. */
@Component
public final class AnnouncedWorkingDays implements WorkingDays {

    /** The State Council announces a year in the November before; deadlines reach a few weeks ahead. */
    private static final int AHEAD = 30;

    private final WorkingCalendar calendar = WorkingCalendar.delivered();
    private final CityClock clock;

    @Activate
    public AnnouncedWorkingDays(@Reference CityClock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    @Override
    public CountedDay after(LocalDate day, int count) {
        return calendar.after(day, count);
    }

    @Override
    public CountedDay onOrAfter(LocalDate day) {
        return calendar.onOrAfter(day);
    }

    @Override
    public List<Integer> knownYears() {
        return calendar.knownYears();
    }

    @Override
    public Optional<LocalText> alert() {
        LocalDate today = clock.today();
        return List.of(today.getYear(), today.plusDays(AHEAD).getYear()).stream()
                .filter(year -> !calendar.knows(year))
                .findFirst()
                .map(year -> new LocalText(
                        year + "年的节假日安排尚未录入，工作日期限只扣除周六、周日；请更新平台后核对有关期限。",
                        "The holidays of " + year
                                + " are not known, so deadlines in working days leave out Saturdays and"
                                + " Sundays only; update the platform and check them."));
    }
}
