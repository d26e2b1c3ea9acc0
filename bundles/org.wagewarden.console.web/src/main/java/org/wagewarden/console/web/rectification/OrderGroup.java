// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.console.web.registry.DistrictChoice;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.RectificationOrder;

/** The orders of one group: how near their deadline is, what is to be corrected, and where. */
final class OrderGroup extends Section {

    private final ViewContext context;
    private final Districts districts;
    private final LocalDate today;

    /**
     * @param waiting how many the group has in all, on every page
     */
    OrderGroup(
            ViewContext context,
            Districts districts,
            LocalDate today,
            OrderDue due,
            long waiting,
            List<RectificationOrder> orders) {
        this.context = context;
        this.districts = districts;
        this.today = today;
        addClassNames("panel", "order-group");
        Span count = new Span(context.text(new LocalText(
                "%,d 份".formatted(waiting), "%,d %s".formatted(waiting, waiting == 1 ? "order" : "orders"))));
        count.addClassName("count");
        String name = context.text(due.label());
        PlainTable table = new PlainTable(
                name,
                1,
                Stream.of(
                                Words.DEADLINE,
                                Words.NUMBER,
                                Words.PROJECT,
                                new LocalText("需改正的情形", "To be corrected"),
                                Words.DISTRICT)
                        .map(context::text)
                        .toList());
        orders.forEach(order -> table.row(cells(order)));
        add(new H2(new Span(name), count), table);
    }

    private Component[] cells(RectificationOrder order) {
        return new Component[] {
            stack(Words.left(context, order, today), small(order.deadline().toString())),
            new Link(RectificationView.PATH + "/" + order.id().value(), order.number()),
            stack(new Span(order.projectName()), small(order.contractorName())),
            stack(order.items().stream().map(this::item).toArray(Component[]::new)),
            new Span(DistrictChoice.name(context, districts, order.district()))
        };
    }

    private Component item(OrderItem item) {
        Span line =
                new Span(new Span(context.text(item.provision().article().label()) + " "), Words.state(context, item));
        line.addClassName("line");
        return line;
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }
}
