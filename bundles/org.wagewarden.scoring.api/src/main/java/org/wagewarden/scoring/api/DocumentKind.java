// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** The documents of the procedure. Each kind has its own series of numbers in a year. */
public enum DocumentKind {
    NOTICE("告知书", "Notice"),
    /** What the officer reminded the unit of before the conduct (R-021, A26). */
    REMINDERS("提醒记录", "Log of reminders"),
    STATEMENT("陈述申辩笔录", "Record of the statement"),
    HEARING("听证笔录", "Record of the hearing"),
    DECISION("决定书", "Decision"),
    DELIVERY("送达回证", "Proof of service"),
    STAY("停止执行决定书", "Order to stay execution"),
    RESULT("复核决定书", "Decision on the objection"),
    RECOMMENDATION("另行聘任建议书", "Recommendation to the employer"),
    DISTRICT_NOTICE("通报函", "Notice to a district");

    private final LocalText label;

    DocumentKind(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
