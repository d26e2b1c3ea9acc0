// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;

/** One situation of an order: its clause, what was seen of it, and the step that is next. */
final class ItemPanel extends Div {

    private final ViewContext context;
    private final OrderPage.Services services;
    private final ProvisionCode code;
    private final Consumer<RectificationOrder> changed;
    private Optional<OrderItem> shown = Optional.empty();

    ItemPanel(
            ViewContext context,
            OrderPage.Services services,
            RectificationOrder order,
            OrderItem item,
            Consumer<RectificationOrder> changed) {
        this.context = context;
        this.services = services;
        this.code = item.provision();
        this.changed = changed;
        addClassName("panel");
        show(order);
    }

    void show(RectificationOrder order) {
        order.items().stream()
                .filter(item -> item.provision() == code)
                .filter(item -> !shown.equals(Optional.of(item)))
                .findFirst()
                .ifPresent(item -> show(order, item));
    }

    private void show(RectificationOrder order, OrderItem item) {
        shown = Optional.of(item);
        removeAll();
        Provision provision = services.provisions().get(code);
        Div head = new Div(
                new H2(context.text(provision.article().label()) + " · " + context.text(provision.title())),
                Words.state(context, item));
        head.addClassName("buttons");
        Paragraph clause = new Paragraph(context.text(provision.text()));
        clause.addClassName("clause");
        add(head, clause, new ItemHistory(context, order, item));
        link(item.finding(), new LocalText("查看原情形和案件", "The finding and its case"));
        item.charged().ifPresent(charged -> link(charged, new LocalText("查看第十一条的案件", "The case under Art. 11")));
        next(order, item);
    }

    private void link(FindingId id, LocalText words) {
        services.findings().find(context.caller(), id).ifPresent(finding -> {
            Div line = new Div(new Link("cases/" + finding.caseId().value(), context.text(words)));
            add(line);
        });
    }

    /** The form of the next step, or who may take it. */
    private void next(RectificationOrder order, OrderItem item) {
        boolean records = context.caller().may(Permission.FINDING_WRITE);
        if (item.state() == OrderItemState.OPEN) {
            add(
                    records
                            ? new InspectionForm(context, services, order, item, changed)
                            : remark(new LocalText("复查由监管人员登记。", "Regulators record the re-inspection.")));
        } else if (item.state() == OrderItemState.LAPSED) {
            add(
                    records
                            ? new LapsePanel(context, services, order, item, changed)
                            : remark(
                                    new LocalText(
                                            "逾期已确认，由监管人员或决定人员决定是否按第十一条处理。",
                                            "The lapse is confirmed; regulators and decision makers decide whether Art. 11 follows.")));
        }
    }

    private Paragraph remark(LocalText text) {
        Paragraph remark = new Paragraph(context.text(text));
        remark.addClassName("muted");
        return remark;
    }
}
