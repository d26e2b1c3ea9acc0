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
 */
public record Filing(
        OfficerId officer,
        String certificateNumber,
        LocalDate filedOn,
        String filedBy,
        Optional<LocalDate> cancelledOn) {

    /**
     * The first day on which training, exam and filing count again after a cancellation (Art. 15, A6): the day after the same
     * calendar day of the next year. Where the next year has no such day, the month's last day takes its place (Civil Code
     * Art. 202). Empty while the filing is live.
     */
    public Optional<LocalDate> eligibleAgainOn() {
        return cancelledOn.map(day -> day.plusYears(1).plusDays(1));
    }
}
