// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.wagewarden.platform.api.LocalText;

/** How a run treats rows that cannot be imported. */
public enum RunMode {
    /** One transaction: a single bad row, and nothing is imported. */
    ALL_OR_NOTHING("全部成功才导入", "All or nothing"),
    /** Bad rows are left out; one transaction for every thousand rows. */
    SKIP_BAD_ROWS("跳过错误行", "Skip bad rows");

    private final LocalText label;

    RunMode(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
