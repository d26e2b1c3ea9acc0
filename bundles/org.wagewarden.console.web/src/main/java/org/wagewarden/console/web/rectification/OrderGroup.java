// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.RectificationOrder;

/** The orders of one group of the inbox. */
final class OrderGroup extends Section {

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
        addClassNames("panel", "order-group");
        Span count = new Span(context.text(new LocalText(
                "%,d 份".formatted(waiting), "%,d %s".formatted(waiting, waiting == 1 ? "order" : "orders"))));
        count.addClassName("count");
        String name = context.text(due.label());
        add(new H2(new Span(name), count), new OrderTable(context, today).everywhere(name, districts, orders));
    }
}
