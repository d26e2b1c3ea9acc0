// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What became of a proposal to cancel. */
public enum ProposalState {
    OPEN("待决定", "Awaiting decision"),
    /** Decided: the filing is cancelled in the whole city. */
    CANCELLED("已取消备案", "Filing cancelled"),
    /** Decided: the filing stays, with reasons. */
    DECLINED("不予取消", "Declined"),
    /** The sum fell below twelve before anybody decided (A20). */
    LAPSED("已失效", "Lapsed"),
    /** The cancellation was taken back by decision (A20). */
    WITHDRAWN("已撤回", "Withdrawn");

    private final LocalText label;

    ProposalState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
