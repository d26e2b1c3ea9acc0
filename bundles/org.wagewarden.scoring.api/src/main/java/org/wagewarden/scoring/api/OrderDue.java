// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import org.wagewarden.platform.api.LocalText;

/** How near a deadline is; the groups of the inbox, in its order. */
public enum OrderDue {
    OVERDUE("逾期", "Overdue"),
    TODAY("今天", "Today"),
    SOON("三天内", "Within three days"),
    LATER("以后", "Later");

    /** The days that count as near. */
    public static final int NEAR = 3;

    private final LocalText label;

    OrderDue(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }

    static OrderDue of(LocalDate deadline, LocalDate today) {
        if (deadline.isBefore(today)) {
            return OVERDUE;
        }
        if (deadline.equals(today)) {
            return TODAY;
        }
        return deadline.isAfter(today.plusDays(NEAR)) ? LATER : SOON;
    }
}
