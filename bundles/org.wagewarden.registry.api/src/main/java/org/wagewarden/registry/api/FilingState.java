// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.LocalText;

/** The state of a person's filing (备案, Arts. 4 and 15), the same in the whole city. */
public enum FilingState {
    NONE("未备案", "Not filed"),
    FILED("在册", "Filed"),
    CANCELLED("已取消", "Cancelled"),
    /** A full year has passed since the cancellation (Art. 15); retraining may start. */
    ELIGIBLE_AGAIN("可重新备案", "Eligible again");

    private final LocalText label;

    FilingState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
