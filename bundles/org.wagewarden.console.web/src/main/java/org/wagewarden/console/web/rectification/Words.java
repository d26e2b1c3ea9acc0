// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.RectificationOrder;

/** Words and badges that the pages of an order share. */
final class Words {

    static final LocalText TITLE = new LocalText("责令改正", "Orders to correct");
    static final LocalText ISSUE = new LocalText("下达责令改正", "Issue an order");
    static final LocalText NUMBER = new LocalText("文书号", "Number");
    static final LocalText PROJECT = new LocalText("项目", "Project");
    static final LocalText DEADLINE = new LocalText("改正期限", "Deadline");
    static final LocalText SERVED = new LocalText("送达日期", "Served on");
    static final LocalText DISTRICT = new LocalText("县（市、区）", "District");

    private Words() {}

    /** How much time is left, in words. */
    static LocalText left(LocalDate deadline, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, deadline);
        if (days < 0) {
            return new LocalText("逾期 %d 天".formatted(-days), days == -1 ? "1 day overdue" : -days + " days overdue");
        }
        if (days == 0) {
            return new LocalText("今天到期", "Due today");
        }
        return new LocalText("还有 %d 天".formatted(days), days == 1 ? "1 day left" : days + " days left");
    }

    /** How much time is left of an order; that nothing is left to do, once it is settled. */
    static Badge left(ViewContext context, RectificationOrder order, LocalDate today) {
        return order.open()
                ? new Badge(context.text(left(order.deadline(), today)), tone(order.due(today)))
                : new Badge(context.text(new LocalText("已了结", "Settled")), Tone.NEUTRAL);
    }

    static Tone tone(OrderDue due) {
        return switch (due) {
            case OVERDUE -> Tone.BAD;
            case TODAY -> Tone.WARNING;
            case SOON -> Tone.INFORMATION;
            case LATER -> Tone.NEUTRAL;
        };
    }

    static Badge state(ViewContext context, OrderItem item) {
        return new Badge(context.text(item.state().label()), tone(item.state()));
    }

    private static Tone tone(OrderItemState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case CORRECTED -> Tone.GOOD;
            case LAPSED -> Tone.BAD;
            case CHARGED -> Tone.INFORMATION;
            case SET_ASIDE -> Tone.NEUTRAL;
        };
    }
}
