// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.RectificationOrder;

/** The deadline of an order, how it came to be that day, and its extension. */
final class DeadlinePanel extends Div {

    private final ViewContext context;
    private final OrderPage.Services services;
    private final Consumer<RectificationOrder> changed;
    private Optional<RectificationOrder> shown = Optional.empty();

    DeadlinePanel(
            ViewContext context,
            OrderPage.Services services,
            RectificationOrder order,
            Consumer<RectificationOrder> changed) {
        this.context = context;
        this.services = services;
        this.changed = changed;
        addClassName("panel");
        show(order);
    }

    void show(RectificationOrder order) {
        if (shown.filter(before -> sameDeadline(before, order)).isPresent()) {
            return;
        }
        shown = Optional.of(order);
        LocalDate today = services.clock().today();
        removeAll();
        Div head = new Div(
                new H2(context.text(Words.DEADLINE) + " · " + order.deadline()), Words.left(context, order, today));
        head.addClassName("buttons");
        LocalDate named = order.extensions().isEmpty()
                ? order.stated()
                : order.extensions().getLast().until();
        add(
                head,
                new Facts()
                        .fact(
                                context.text(new LocalText("文书所载期限", "Deadline on the order")),
                                order.stated().toString())
                        .fact(context.text(new LocalText("届满", "Ends")), context.text(end(named, order.deadline()))));
        services.deadlines()
                .last(named)
                .warning()
                .filter(warning -> order.open())
                .ifPresent(warning -> add(notice(context.text(warning))));
        if (!order.extensions().isEmpty()) {
            add(history(order));
        }
        extension(order, today);
    }

    private static boolean sameDeadline(RectificationOrder before, RectificationOrder after) {
        return before.extensions().equals(after.extensions())
                && before.open() == after.open()
                && running(before) == running(after);
    }

    private static boolean running(RectificationOrder order) {
        return order.items().stream().anyMatch(item -> item.state() == OrderItemState.OPEN);
    }

    private static LocalText end(LocalDate named, LocalDate last) {
        return last.equals(named)
                ? new LocalText(last + " 24 时", last + ", 24:00")
                : new LocalText(
                        named + " 为休息日，顺延至 " + last + " 24 时",
                        named + " is a day off; it ends on " + last + " at 24:00");
    }

    private Timeline history(RectificationOrder order) {
        Timeline timeline = new Timeline();
        for (RectificationOrder.Extension extension : order.extensions().reversed()) {
            timeline.event(
                    extension.grantedOn(),
                    context.text(new LocalText("延期至 " + extension.deadline(), "Extended to " + extension.deadline())),
                    Tone.INFORMATION,
                    extension.reason() + " · "
                            + context.text(new LocalText("批准 ", "approved by "))
                            + extension.approvedByName());
        }
        return timeline;
    }

    /** The form, or why there is none. */
    private void extension(RectificationOrder order, LocalDate today) {
        if (!running(order)) {
            return;
        }
        if (today.isAfter(order.deadline())) {
            add(remark(new LocalText(
                    "期限已届满，届满后不能延期；再次责令改正须另行下达文书。",
                    "The deadline has lapsed and cannot be extended; another order has to be issued instead.")));
        } else if (context.caller().may(Permission.DECISION_WRITE)) {
            add(new ExtensionForm(context, services, order, changed));
        } else {
            add(remark(
                    new LocalText("延期须在期限届满前由决定人员批准。", "A decision maker can extend the deadline before it lapses.")));
        }
    }

    private Paragraph remark(LocalText text) {
        Paragraph remark = new Paragraph(context.text(text));
        remark.addClassName("muted");
        return remark;
    }

    private static Paragraph notice(String text) {
        Paragraph notice = new Paragraph(text);
        notice.addClassNames("notice", "tone-warning");
        return notice;
    }
}
