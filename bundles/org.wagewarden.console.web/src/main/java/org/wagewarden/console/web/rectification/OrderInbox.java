// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Pager;
import org.wagewarden.console.web.registry.DistrictChoice;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;

/** The orders that wait, the nearest deadline first, in their groups. */
final class OrderInbox extends Div {

    private static final int ROWS = 25;
    private static final String DUE = "due";

    private final ViewContext context;
    private final AddressState state;
    private final RectificationOrders orders;
    private final Districts districts;
    private final CityClock clock;
    private final Div groups = new Div();
    private final Pager pager;

    OrderInbox(ViewContext context, RectificationOrders orders, Districts districts, CityClock clock) {
        this.context = context;
        this.state = new AddressState(context);
        this.orders = orders;
        this.districts = districts;
        this.clock = clock;
        this.pager = new Pager(context, state, this::load);
        addClassName("view");
        groups.addClassName("view");
        FilterBar filters = DistrictChoice.add(
                        new FilterBar(context, state, this::load)
                                .choice(
                                        DUE,
                                        Words.DEADLINE,
                                        List.of(OrderDue.values()),
                                        OrderDue::name,
                                        value -> context.text(value.label())),
                        context,
                        districts)
                .done();
        add(heading(), filters, groups, pager);
        load();
    }

    private Heading heading() {
        Heading heading = new Heading(
                context.text(Words.TITLE),
                context.text(new LocalText(
                        "期限于最后一日 24 时届满，遇节假日顺延。逾期须经复查或缺少证明确认；是否按第十一条加扣，由人决定。",
                        "A deadline ends at 24:00 of its last day, rolled over days off. A lapse is confirmed by re-inspection"
                                + " or missing proof; whether Art. 11 follows, a person decides.")));
        if (context.caller().may(Permission.FINDING_WRITE)) {
            Button issue = new Button(
                    context.text(Words.ISSUE),
                    VaadinIcon.PLUS.create(),
                    event -> context.navigate(RectificationView.PATH + "/new"));
            issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(issue);
        }
        return heading;
    }

    private void load() {
        groups.removeAll();
        Page<RectificationOrder> page = orders.inbox(
                context.caller(), state.get(DUE, OrderDue.class), DistrictChoice.chosen(state), pager.request(ROWS));
        pager.show(page);
        if (page.items().isEmpty()) {
            groups.add(nothing());
            return;
        }
        Map<OrderDue, Long> waiting = orders.waiting(context.caller(), DistrictChoice.chosen(state));
        Map<OrderDue, List<RectificationOrder>> shown = page.items().stream()
                .collect(Collectors.groupingBy(
                        order -> order.due(clock.today()), () -> new EnumMap<>(OrderDue.class), Collectors.toList()));
        shown.forEach((due, rows) ->
                groups.add(new OrderGroup(context, districts, clock.today(), due, waiting.get(due), rows)));
    }

    private EmptyState nothing() {
        boolean filtered =
                state.get(DUE).isPresent() || DistrictChoice.chosen(state).isPresent();
        return filtered
                ? new EmptyState(
                        context.text(new LocalText("此条件下没有待改正的文书", "No order waits under these conditions")),
                        context.text(new LocalText("请重置条件，查看全部。", "Reset the conditions to see all.")))
                : new EmptyState(
                        context.text(new LocalText("没有待改正的文书", "No order waits")),
                        context.text(new LocalText(
                                "对第十条和第十二条第（一）项的情形可以责令限期改正，下达后按期限列在这里。",
                                "Situations of Art. 10 and 12(1) can be ordered to be corrected; such orders stand here by"
                                        + " their deadline.")));
    }
}
