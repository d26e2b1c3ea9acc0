// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What an entry of the ledger does. Entries are never changed and never deleted. */
public enum EntryKind {
    /** Charges points. */
    DEDUCTION("扣分", "Deduction"),
    /** Takes back the entry it points at, in that entry's cycle (A20); taking back a reversal restores. */
    REVERSAL("冲正", "Reversal"),
    /** Suspends the entry it points at until it is taken back itself (A19). */
    STAY("停止执行", "Stay");

    private final LocalText label;

    EntryKind(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
