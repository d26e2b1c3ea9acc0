// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What a proceeding may end in. */
public enum ProceedingKind {
    /** Arts. 10 to 14. */
    DEDUCTION("扣分", "Deduction of points"),
    /** Art. 15. */
    CANCELLATION("取消备案", "Cancellation of the filing"),
    /** A20: favours the officer, so it needs neither notice nor statement. */
    WITHDRAWAL("撤回取消备案", "Withdrawal of a cancellation");

    private final LocalText label;

    ProceedingKind(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
