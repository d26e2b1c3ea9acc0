// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.RectificationOrder;

/** An extension of a deadline that still runs; whoever sends it approves it. */
final class ExtensionForm extends Div {

    private final ViewContext context;
    private final OrderPage.Services services;
    private final RectificationOrder order;
    private final Consumer<RectificationOrder> changed;
    private final ErrorSummary errors;
    private final DatePicker until;
    private final TextArea reason;

    ExtensionForm(
            ViewContext context,
            OrderPage.Services services,
            RectificationOrder order,
            Consumer<RectificationOrder> changed) {
        this.context = context;
        this.services = services;
        this.order = order;
        this.changed = changed;
        this.until = Days.field(context, new LocalText("延期至", "Extend to"));
        this.reason = new TextArea(context.text(new LocalText("延期理由", "Reason for the extension")));
        this.errors = new ErrorSummary(context).field("until", until).field("reasons", reason);
        addClassName("decision");
        until.setMin(order.deadline().plusDays(1));
        services.deadlines().explain(context, until);
        reason.setMaxLength(2000);
        reason.addClassName("whole");
        Div form = new Div(until, reason);
        form.addClassName("form");
        Div buttons =
                new Div(new Button(context.text(new LocalText("批准延期", "Approve the extension")), event -> extend()));
        buttons.addClassName("buttons");
        add(errors, form, buttons);
    }

    private void extend() {
        if (until.isEmpty()) {
            errors.show(List.of(Reason.of("until-missing", "请选择延期后的期限。", "Choose the new deadline.")
                    .at("until")));
            return;
        }
        switch (services.orders().extend(context.caller(), order.id(), until.getValue(), reason.getValue())) {
            case Outcome.Accepted<RectificationOrder>(RectificationOrder extended) -> {
                Notices.done(
                        context,
                        new LocalText("已延期至 " + extended.deadline() + "。", "Extended to " + extended.deadline() + "."));
                changed.accept(extended);
            }
            case Outcome.Rejected<RectificationOrder>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
