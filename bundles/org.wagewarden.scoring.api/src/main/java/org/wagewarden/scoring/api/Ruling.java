// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What a decision on a proposal says. */
public enum Ruling {
    CANCEL("取消备案", "Cancel the filing"),
    KEEP("不予取消", "Keep the filing");

    private final LocalText label;

    Ruling(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
