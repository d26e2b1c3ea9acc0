// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.LocalText;

/**
 * A situation that was ordered to be corrected. An order has each situation once.
 *
 * @param provision the situation, of Art. 10 or 12.1
 * @param finding the finding it was ordered on
 * @param state what became of it
 * @param correction how it was corrected, if it was, in time or late
 * @param inspections the re-inspections, oldest first
 * @param lapse how the lapse was confirmed, if it was
 * @param charged the finding under Art. 11, once it was opened
 */
public record OrderItem(
        ProvisionCode provision,
        FindingId finding,
        OrderItemState state,
        Optional<Correction> correction,
        List<Inspection> inspections,
        Optional<Lapse> lapse,
        Optional<FindingId> charged) {

    public OrderItem {
        inspections = List.copyOf(inspections);
    }

    /** Whether a finding under Art. 11 is proposed: the deadline of a situation of Art. 10 was missed. */
    public boolean proposed() {
        return state == OrderItemState.LAPSED && provision.article().number() == 10;
    }

    /**
     * A correction that somebody looked at.
     *
     * @param on the day of the correction
     * @param evidence what proves it
     * @param checkedByName who checked it
     * @param checkedAt when
     */
    public record Correction(LocalDate on, String evidence, String checkedByName, Instant checkedAt) {}

    /**
     * A look at the site after the order.
     *
     * @param on the day
     * @param corrected what was found
     * @param note in words
     * @param byName who was there
     */
    public record Inspection(LocalDate on, boolean corrected, String note, String byName) {}

    /**
     * A confirmed lapse.
     *
     * @param means how it was confirmed
     * @param note in words
     * @param on when
     * @param byName by whom
     */
    public record Lapse(Means means, String note, LocalDate on, String byName) {}

    /** How a lapse is confirmed (A18). */
    public enum Means {
        RE_INSPECTION("复查", "Re-inspection"),
        MISSING_PROOF("未提交改正证明", "Missing proof"),
        LATE_CORRECTION("逾期后改正", "Corrected late");

        private final LocalText label;

        Means(String zh, String en) {
            label = new LocalText(zh, en);
        }

        public LocalText label() {
            return label;
        }
    }
}
