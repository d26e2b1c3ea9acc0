// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What the person who decides should look at. A flag never decides anything. */
public enum FindingFlag {
    OLD_FACT("行为发生距发现已超过两年", "The conduct was more than two years old when it was found"),
    NO_OFFICER("行为发生时该项目没有劳资专管员", "The project had no officer on the day of the conduct"),
    UNCERTIFIED("责任人当时未取得合格证书，不能扣分", "A responsible person held no certificate then; no points can be deducted"),
    /** Nobody who was responsible last was employed by the unit on the day of the conduct, after the project (A25). */
    UNIT_ONLY(
            "当日没有仍在该单位任职的责任人，仅对单位作记录",
            "Nobody responsible was employed there that day; recorded against the unit only"),
    SEVERAL_OFFICERS("有多名责任人，逐人全额扣分", "Several officers are responsible; each is charged in full");

    private final LocalText label;

    FindingFlag(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
