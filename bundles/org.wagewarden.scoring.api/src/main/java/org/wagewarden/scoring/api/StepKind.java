// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What was done in a proceeding. */
public enum StepKind {
    OPENED("立案", "Opened"),
    NOTICE("告知", "Notice given"),
    STATEMENT("陈述申辩", "Statement recorded"),
    NOTHING_TO_STATE("放弃陈述申辩", "Nothing to state"),
    HEARING_REQUEST("申请听证", "Hearing requested"),
    HEARING("听证", "Hearing held"),
    DECISION("决定", "Decided"),
    APPROVAL("上级批准", "Approved by the second level"),
    SERVICE("送达", "Served"),
    EFFECT("生效", "Took effect"),
    OBJECTION("申诉", "Objection received"),
    STAY("停止执行", "Execution stayed"),
    STAY_LIFTED("恢复执行", "Stay lifted"),
    RESULT("复核决定", "Objection decided"),
    LAPSE("失效", "Lapsed");

    private final LocalText label;

    StepKind(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
