// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.LocalText;

/**
 * The working days of the country: Monday to Friday, without the holidays and with the working weekends that the State
 * Council announces year by year. In a year that was not announced or is not known, Saturdays and Sundays are off, and
 * every answer that looked into such a year says so. Public knowledge. Thread-safe.
 */
@ProviderType
public interface WorkingDays {

    /** Whether offices work on a day. */
    boolean isWorkingDay(LocalDate day);

    /**
     * The n-th working day after a day, which itself is not counted (Civil Code Art. 201).
     *
     * @param count 1 or more
     */
    CountedDay after(LocalDate day, int count);

    /** The day itself when it is a working day, otherwise the next one (Civil Code Art. 203, A18). */
    CountedDay onOrAfter(LocalDate day);

    /** The years whose days are known, in order. */
    List<Integer> knownYears();

    /** What to tell a person who runs the platform: a year that is needed now or within 30 days is missing. */
    Optional<LocalText> alert();
}
