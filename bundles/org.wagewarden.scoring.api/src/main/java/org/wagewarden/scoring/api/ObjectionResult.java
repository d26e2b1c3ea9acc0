// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** What an objection led to. */
public enum ObjectionResult {
    UPHELD("维持", "Decision upheld"),
    ANNULLED("撤销", "Decision annulled");

    private final LocalText label;

    ObjectionResult(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
