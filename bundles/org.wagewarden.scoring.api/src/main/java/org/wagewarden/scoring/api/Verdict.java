// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What a decision says. */
public enum Verdict {
    DEDUCT("扣分", "Deduct"),
    DISMISS("不予扣分", "Do not deduct");

    private final LocalText label;

    Verdict(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
