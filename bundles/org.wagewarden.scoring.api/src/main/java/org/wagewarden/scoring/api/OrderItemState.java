// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What became of a situation that was ordered to be corrected. */
public enum OrderItemState {
    /** Not corrected yet; the deadline runs, or its lapse was not confirmed. */
    OPEN("待改正", "To be corrected"),
    /** Corrected in time. */
    CORRECTED("已改正", "Corrected"),
    /** The deadline was missed, and somebody confirmed it: a finding under Art. 11 is proposed (A18, A23). */
    LAPSED("逾期未改正", "Deadline missed"),
    /** A finding under Art. 11 was opened on it. */
    CHARGED("已按第十一条立案", "Opened under Art. 11"),
    /** A decision maker found that no finding under Art. 11 is to be opened. */
    SET_ASIDE("不予加扣", "Not pursued");

    private final LocalText label;

    OrderItemState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
