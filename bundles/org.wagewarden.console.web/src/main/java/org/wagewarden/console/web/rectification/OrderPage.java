// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;

/** One order: its deadline, and each situation with what was seen of it and what may follow. */
final class OrderPage extends Div {

    /** What the parts of the page ask. */
    record Services(
            RectificationOrders orders,
            Findings findings,
            Provisions provisions,
            Deadlines deadlines,
            CityClock clock) {}

    private final DeadlinePanel deadline;
    private final List<ItemPanel> items;

    OrderPage(ViewContext context, Services services, RectificationOrder order) {
        this.deadline = new DeadlinePanel(context, services, order, this::show);
        this.items = order.items().stream()
                .map(item -> new ItemPanel(context, services, order, item, this::show))
                .toList();
        addClassName("view");
        Facts facts = new Facts()
                .fact(
                        context.text(Words.PROJECT),
                        new Span(
                                new Link("projects/" + order.project().value(), order.projectName()),
                                new Span(" · " + order.contractorName())))
                .fact(context.text(Words.SERVED), order.orderedOn().toString())
                .fact(
                        context.text(new LocalText("下达", "Issued by")),
                        order.issuedByName() + " · "
                                + context.text(order.function().label()));
        Div panel = new Div(new H2(context.text(Words.TITLE)), facts);
        panel.addClassName("panel");
        Div columns = new Div(panel, deadline);
        columns.addClassName("columns");
        add(new Heading(order.number(), context.text(scope(order))), columns);
        items.forEach(this::add);
    }

    /** Art. 11 is about situations of Art. 10 only; for 12(1) the order is itself what the points rest on. */
    private static LocalText scope(RectificationOrder order) {
        int size = order.items().size();
        boolean surcharge = order.items().stream()
                .anyMatch(item -> item.provision().article().number() == 10);
        return new LocalText(
                "责令改正 " + size + " 项情形" + (surcharge ? "（第十一条）" : ""),
                "Order to correct %d %s".formatted(size, size == 1 ? "situation" : "situations")
                        + (surcharge ? " (Art. 11)" : ""));
    }

    /** What did not change stays as it is, with what was typed there. */
    private void show(RectificationOrder order) {
        deadline.show(order);
        items.forEach(item -> item.show(order));
    }
}
