// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.LocalText;

/** What an officer reminds of (Art. 7(2)). */
public enum ReminderSubject {
    SPECIAL_ACCOUNT("开设工资专用账户", "Opening the special wage account"),
    GUARANTEE("存储工资保证金", "Depositing the wage guarantee"),
    THREE_PARTY_AGREEMENT("签订资金监管三方协议", "Signing the three-party fund agreement"),
    DELEGATED_PAYMENT("签订委托代发工资协议", "Signing the delegated-payment agreement"),
    OTHER("其他", "Something else");

    private final LocalText label;

    ReminderSubject(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
