// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What an entry counts for in a standing, and why. */
public enum EntryRole {
    COUNTED("计入", "Counted"),
    /** A stronger entry of the same case stands for it; it revives when that one is annulled (A14, A14c). */
    ABSORBED("被吸收", "Absorbed"),
    /** The same fact counts already in another entry (A13, A14b, A15). */
    SAME_FACT("同一事实不重复计", "Same fact, counted once"),
    REVERSED("已冲正", "Reversed"),
    SUSPENDED("停止执行中", "Suspended"),
    /** A reversal or a stay: it counts nothing itself. */
    CORRECTION("更正记录", "Correction"),
    /** It takes effect after the day that was asked about. */
    NOT_YET("尚未生效", "Not yet effective"),
    /** Conduct before 2023-07-01 (Art. 16). */
    BEFORE_MEASURES("办法施行前行为", "Before the Measures"),
    /** Conduct before the first certificate: no cycle exists (A22). */
    BEFORE_CERTIFICATE("取证前行为", "Before the certificate"),
    /** Conduct before a cancellation, decided in a later cycle (A21). */
    BEFORE_CANCELLATION("取消备案前行为", "Before the cancellation");

    private final LocalText label;

    EntryRole(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
