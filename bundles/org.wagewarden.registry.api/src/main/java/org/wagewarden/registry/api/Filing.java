// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One period of a person's filing.
 *
 * @param officer whose
 * @param certificateNumber the certificate that was filed
 * @param filedOn when filed
 * @param filedBy the person who filed it
 * @param cancelledOn when the cancellation took effect (Art. 15); empty while it is live
 * @param pausedDays for how many days the cancellation was stayed; the wait is longer by them (A6)
 */
public record Filing(
        OfficerId officer,
        String certificateNumber,
        LocalDate filedOn,
        String filedBy,
        Optional<LocalDate> cancelledOn,
        int pausedDays) {

    /** A filing whose cancellation was never stayed. */
    public Filing(
            OfficerId officer,
            String certificateNumber,
            LocalDate filedOn,
            String filedBy,
            Optional<LocalDate> cancelledOn) {
        this(officer, certificateNumber, filedOn, filedBy, cancelledOn, 0);
    }

    /**
     * The first day on which training, exam and filing count again after a cancellation (Art. 15, A6): the day after the same
     * calendar day of the next year, and later by the days of a stay. Where the next year has no such day, the month's last day takes its place (Civil Code
     * Art. 202). Empty while the filing is live.
     */
    public Optional<LocalDate> eligibleAgainOn() {
        return cancelledOn.map(day -> day.plusYears(1).plusDays(1L + pausedDays));
    }
}
