// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** Where a case is. */
public enum CaseState {
    /** At least one finding waits for a decision. */
    OPEN("办理中", "Open"),
    /** Every finding is decided or recorded. */
    CLOSED("已办结", "Closed");

    private final LocalText label;

    CaseState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
