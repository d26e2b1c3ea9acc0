// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A re-inspection that is to be recorded. One after the deadline proves only that the situation was corrected by then; on
 * which day it was, and so whether in time, has to be said (A18).
 *
 * @param on the day of the inspection
 * @param corrected what was found
 * @param correctedOn the day of the correction; the day of the inspection where it is empty and that was in time
 * @param note in words, 4 to 2,000 characters
 */
public record ReInspection(LocalDate on, boolean corrected, Optional<LocalDate> correctedOn, String note) {

    /** One that found the situation as it was. */
    public static ReInspection uncorrected(LocalDate on, String note) {
        return new ReInspection(on, false, Optional.empty(), note);
    }

    /** One within the deadline that found it corrected. */
    public static ReInspection corrected(LocalDate on, String note) {
        return new ReInspection(on, true, Optional.empty(), note);
    }

    /** One that found it corrected since a day. */
    public static ReInspection corrected(LocalDate on, LocalDate correctedOn, String note) {
        return new ReInspection(on, true, Optional.of(correctedOn), note);
    }
}
