// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What a decision says. */
public enum Verdict {
    DEDUCT("扣分", "Deduct"),
    DISMISS("不予扣分", "Do not deduct"),
    /** Art. 15. */
    CANCEL("取消备案", "Cancel the filing"),
    KEEP("不予取消", "Keep the filing"),
    /** A20. */
    WITHDRAW("撤回取消备案", "Withdraw the cancellation");

    private final LocalText label;

    Verdict(String zh, String en) {
        label = new LocalText(zh, en);
    }

    /** The kind of proceeding that may end in it. */
    public ProceedingKind kind() {
        return switch (this) {
            case DEDUCT, DISMISS -> ProceedingKind.DEDUCTION;
            case CANCEL, KEEP -> ProceedingKind.CANCELLATION;
            case WITHDRAW -> ProceedingKind.WITHDRAWAL;
        };
    }

    /** Whether it leaves the officer where he was. */
    public boolean dismissal() {
        return this == DISMISS || this == KEEP;
    }

    public LocalText label() {
        return label;
    }
}
