// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What became of a finding. */
public enum FindingState {
    /** Its procedure goes on for at least one officer. */
    OPEN("办理中", "In procedure"),
    /** Points were deducted. */
    DEDUCTED("已扣分", "Points deducted"),
    /** A decision maker found that nothing is to be deducted. */
    DISMISSED("不予扣分", "Dismissed"),
    /** Nobody with a certificate was responsible: recorded without a deduction (A22). */
    RECORDED("仅记录", "Recorded only"),
    /** The deduction was annulled for every officer (A20). */
    ANNULLED("已撤销", "Annulled");

    private final LocalText label;

    FindingState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }

    /** Whether it no longer stands: nothing was or is deducted on it, so that nothing can follow from it. */
    public boolean fallen() {
        return this == DISMISSED || this == ANNULLED;
    }
}
