// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.LocalText;

/**
 * A day that was found by counting working days.
 *
 * @param day the day
 * @param missingYears the years that were counted in without knowing their holidays; empty when all were known
 */
public record CountedDay(LocalDate day, List<Integer> missingYears) {

    public CountedDay {
        missingYears = List.copyOf(missingYears);
    }

    /** What has to be said beside the day; empty when every year was known. */
    public Optional<LocalText> warning() {
        if (missingYears.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LocalText(
                missingYears.stream().map(y -> y + "年").collect(Collectors.joining("、"))
                        + "的节假日安排尚未录入，该期限只扣除了周六、周日，请人工核对。",
                "The holidays of "
                        + missingYears.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " are not known; only Saturdays and Sundays were left out. Check this date by hand."));
    }
}
