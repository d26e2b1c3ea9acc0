// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
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
        H2 title = new H2(new Span(context.text(due.label())), count);
        title.setId("due-" + due.name().toLowerCase(java.util.Locale.ROOT));
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        NativeTableRow head = new NativeTableRow();
        List.of(Words.DEADLINE, Words.NUMBER, Words.PROJECT, new LocalText("需改正的情形", "To be corrected"), Words.DISTRICT)
                .forEach(name -> head.add(header("col", new Span(context.text(name)))));
        table.getHead().add(head);
        orders.forEach(order -> table.getBody().add(row(order)));
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        add(title, scroll);
    }

    private NativeTableRow row(RectificationOrder order) {
        return new NativeTableRow(
                new NativeTableCell(stack(
                        Words.left(context, order, today),
                        small(order.deadline().toString()))),
                header("row", new Link(RectificationView.PATH + "/" + order.id().value(), order.number())),
                new NativeTableCell(stack(new Span(order.projectName()), small(order.contractorName()))),
                new NativeTableCell(stack(order.items().stream().map(this::item).toArray(Component[]::new))),
                new NativeTableCell(DistrictChoice.name(context, districts, order.district())));
    }

    private Component item(OrderItem item) {
        Span line =
                new Span(new Span(context.text(item.provision().article().label()) + " "), Words.state(context, item));
        line.addClassName("line");
        return line;
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
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
