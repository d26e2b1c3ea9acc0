// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import org.wagewarden.scoring.api.EntryKind;

/**
 * Which entries are taken back or suspended on a day (A19, A20). A correction that is itself taken back does nothing, so
 * taking back a reversal restores the entry.
 */
final class Corrections {

    private static final int DEDUCTION = EntryKind.DEDUCTION.ordinal();
    private static final int REVERSAL = EntryKind.REVERSAL.ordinal();

    private final History history;
    private final int[] by;

    Corrections(History history, int asOf) {
        this.history = history;
        this.by = new int[history.corrected ? history.size : 0];
        // corrections stand after what they correct: from the end, each is decided before its target is
        for (int i = by.length - 1; i >= 0; i--) {
            if (history.kind[i] != DEDUCTION && history.effective[i] <= asOf && by[i] == 0) {
                apply(i, history.target[i]);
            }
        }
    }

    private void apply(int correction, int target) {
        if (by[target] == 0 || history.kind[correction] == REVERSAL) {
            by[target] = correction + 1;
        }
    }

    /** The place of the correction that holds for an entry; -1 for none. */
    int of(int place) {
        return by.length == 0 ? -1 : by[place] - 1;
    }

    /** Whether a correction takes back for good. */
    boolean reverses(int correction) {
        return history.kind[correction] == REVERSAL;
    }
}
