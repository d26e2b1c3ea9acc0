// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** Where a proceeding is. The way is OPENED, NOTICED, DECIDED, EFFECTIVE, with SERVED before
 * EFFECTIVE where the policy lets deductions wait for objections; the others are its ends. */
public enum ProceedingStage {
    /** Opened; the officer was not told yet. A withdrawal is decided from here. */
    OPENED("待告知", "Awaiting notice"),
    /** The officer was told facts, grounds and points. */
    NOTICED("陈述申辩期", "Statement period"),
    /** Decided; no effect before it is served. */
    DECIDED("待送达", "Awaiting service"),
    /** Served, but without effect until the period for objections has run out or the objection is settled (A19). */
    SERVED("已送达，待生效", "Served, not in effect yet"),
    /** In effect: on service, or later by the policy (A19). */
    EFFECTIVE("已生效", "In effect"),
    /** Decided in the officer's favour. */
    DISMISSED("不予处理", "Dismissed"),
    /** Taken back after an objection (A20). */
    ANNULLED("已撤销", "Annulled"),
    /** What it rested on fell away before it took effect. */
    LAPSED("已失效", "Lapsed");

    private final LocalText label;

    ProceedingStage(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
