// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.wagewarden.platform.api.LocalText;

/** What a row of an import would do, or did. */
public enum RowOutcome {
    NEW("新增", "New"),
    UPDATE("更新", "Update"),
    UNCHANGED("无变化", "Unchanged"),
    ERROR("错误", "Error"),
    /** Looks like somebody who is registered already; left out until a person confirms that it is not. */
    SUSPECTED_DUPLICATE("疑似重复", "Suspected duplicate");

    private final LocalText label;

    RowOutcome(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
