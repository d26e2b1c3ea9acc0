// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.RectificationOrder;

/** Orders in rows: how near the deadline is, what is to be corrected, and where. */
final class OrderTable {

    private static final LocalText ITEMS = new LocalText("需改正的情形", "To be corrected");

    private final ViewContext context;
    private final LocalDate today;

    OrderTable(ViewContext context, LocalDate today) {
        this.context = context;
        this.today = today;
    }

    /** Orders of several projects. */
    PlainTable everywhere(String name, Districts districts, List<RectificationOrder> orders) {
        PlainTable table = table(name, Words.DEADLINE, Words.NUMBER, Words.PROJECT, ITEMS, Words.DISTRICT);
        orders.forEach(order -> table.row(
                deadline(order),
                link(order),
                stack(new Span(order.projectName()), small(order.contractorName())),
                items(order),
                new Span(DistrictChoice.name(context, districts, order.district()))));
        return table;
    }

    /** Orders of one project, which the page names. */
    PlainTable ofOneProject(String name, List<RectificationOrder> orders) {
        PlainTable table = table(name, Words.DEADLINE, Words.NUMBER, ITEMS, Words.SERVED);
        orders.forEach(order -> table.row(
                deadline(order),
                link(order),
                items(order),
                new Span(order.orderedOn().toString())));
        return table;
    }

    private PlainTable table(String name, LocalText... headers) {
        return new PlainTable(name, 1, Stream.of(headers).map(context::text).toList());
    }

    private Div deadline(RectificationOrder order) {
        return stack(Words.left(context, order, today), small(order.deadline().toString()));
    }

    private static Link link(RectificationOrder order) {
        return new Link(RectificationView.PATH + "/" + order.id().value(), order.number());
    }

    private Div items(RectificationOrder order) {
        return stack(order.items().stream().map(this::item).toArray(Component[]::new));
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
