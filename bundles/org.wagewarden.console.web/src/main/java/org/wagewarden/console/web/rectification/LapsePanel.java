// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;

/** What a confirmed lapse proposes, for a person to decide (A18, A23): a finding under Art. 11, or not to pursue it. */
final class LapsePanel extends Div {

    private final ViewContext context;
    private final OrderPage.Services services;
    private final RectificationOrder order;
    private final OrderItem item;
    private final Consumer<RectificationOrder> changed;
    private final TextArea reason;
    private final ErrorSummary errors;

    LapsePanel(
            ViewContext context,
            OrderPage.Services services,
            RectificationOrder order,
            OrderItem item,
            Consumer<RectificationOrder> changed) {
        this.context = context;
        this.services = services;
        this.order = order;
        this.item = item;
        this.changed = changed;
        this.reason = new TextArea(context.text(new LocalText("不予加扣的理由", "Why it is not pursued")));
        this.errors = new ErrorSummary(context).field("reasons", reason);
        addClassName("decision");
        Paragraph proposal = new Paragraph(
                context.text(
                        item.proposed()
                                ? new LocalText(
                                        "期限届满未改正：建议按第十一条在原扣 1 分的基础上再扣 " + ProvisionCode.A11.points()
                                                + " 分。系统不会自动扣分，须由您决定是否立案。",
                                        "The deadline was missed: Art. 11 would add " + ProvisionCode.A11.points()
                                                + " points to the one of Art. 10. Nothing is deducted by itself; you decide whether"
                                                + " to open it.")
                                : new LocalText(
                                        "期限届满未改正。第十一条只适用于第十条的情形，本项不加扣。",
                                        "The deadline was missed. Art. 11 is about situations of Art. 10 only; nothing is added here.")));
        proposal.addClassNames("notice", "tone-warning");
        add(new H3(context.text(new LocalText("逾期的处理", "What follows from the lapse"))), errors, proposal);
        if (item.proposed()) {
            Button charge = button(new LocalText("按第十一条立案", "Open a finding under Art. 11"), this::charge);
            charge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (context.caller().may(Permission.DECISION_WRITE)) {
            reason.setMaxLength(2000);
            reason.setWidthFull();
            add(reason);
            button(new LocalText("不予加扣", "Do not pursue it"), this::setAside);
        } else {
            Paragraph remark = new Paragraph(context.text(
                    new LocalText("“不予加扣”由决定人员决定。", "That it is not pursued is for a decision maker to decide.")));
            remark.addClassName("muted");
            add(remark);
        }
    }

    private Button button(LocalText label, Runnable command) {
        Button button = new Button(context.text(label), event -> command.run());
        Div buttons = new Div(button);
        buttons.addClassName("buttons");
        add(buttons);
        return button;
    }

    private void charge() {
        switch (services.orders().charge(context.caller(), order.id(), item.provision())) {
            case Outcome.Accepted<Finding>(Finding opened) -> {
                Notices.done(
                        context, new LocalText("已按第十一条立案，等待决定。", "Opened under Art. 11; it waits for a decision."));
                context.navigate("cases/" + opened.caseId().value());
            }
            case Outcome.Rejected<Finding>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private void setAside() {
        switch (services.orders().setAside(context.caller(), order.id(), item.provision(), reason.getValue())) {
            case Outcome.Accepted<RectificationOrder>(RectificationOrder left) -> {
                Notices.done(context, new LocalText("已决定不予加扣。", "It is not pursued."));
                changed.accept(left);
            }
            case Outcome.Rejected<RectificationOrder>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
