// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.WorkingDays;

/** Which day a stated deadline really ends on, as the policy reads it (A18), and what a person should know of that. */
final class Deadlines {

    private final Policies policies;
    private final WorkingDays workingDays;
    private final CityClock clock;

    Deadlines(Policies policies, WorkingDays workingDays, CityClock clock) {
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The last day of a deadline that names this day. */
    CountedDay last(LocalDate stated) {
        return policies.on(clock.today()).holidayRoll()
                ? workingDays.onOrAfter(stated)
                : new CountedDay(stated, java.util.List.of());
    }

    /** Says below a field, while a day is being chosen, on which day the deadline really ends. */
    void explain(ViewContext context, DatePicker field) {
        field.addValueChangeListener(event -> field.setHelperText(
                event.getValue() == null ? "" : context.text(sentence(event.getValue(), last(event.getValue())))));
    }

    private static LocalText sentence(LocalDate stated, CountedDay last) {
        String warning = last.warning().map(LocalText::zh).orElse("");
        String warningEn = last.warning().map(text -> " " + text.en()).orElse("");
        return last.day().equals(stated)
                ? new LocalText("至当日 24 时届满。" + warning, "Ends at 24:00 of that day." + warningEn)
                : new LocalText(
                        "当日为休息日，顺延至 " + last.day() + " 24 时届满。" + warning,
                        "A day off: it ends at 24:00 of " + last.day() + "." + warningEn);
    }
}
