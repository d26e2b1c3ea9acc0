// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.DashboardCard;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Figure;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.RectificationOrders;

/** The orders that are overdue or soon due, on the workbench. */
@Component(service = DashboardCard.class)
public final class RectificationCard implements DashboardCard {

    private static final Placement PLACEMENT =
            new Placement("rectification", Words.TITLE, 300, Audience.holding(Permission.REGISTRY_READ));

    private final RectificationOrders orders;

    @Activate
    public RectificationCard(@Reference RectificationOrders orders) {
        this.orders = orders;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Map<OrderDue, Long> waiting = orders.waiting(context.caller(), Optional.empty());
        Div cards = new Div(
                figure(context, waiting, OrderDue.OVERDUE, new LocalText("逾期未了结", "Overdue"), Tone.BAD),
                figure(context, waiting, OrderDue.TODAY, new LocalText("今天到期", "Due today"), Tone.WARNING),
                figure(context, waiting, OrderDue.SOON, new LocalText("三天内到期", "Due within three days"), Tone.NEUTRAL));
        cards.addClassName("cards");
        Div card = new Div(new H2(context.text(PLACEMENT.title())), cards);
        card.addClassName("view");
        return card;
    }

    private static Figure figure(
            ViewContext context, Map<OrderDue, Long> waiting, OrderDue due, LocalText label, Tone pressing) {
        long count = waiting.getOrDefault(due, 0L);
        return new Figure(
                RectificationView.PATH + "?due=" + due.name(),
                context.text(label),
                count,
                count > 0 ? pressing : Tone.NEUTRAL);
    }
}
