// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/** The order to correct that a deduction under Art. 11 needs. */
final class OrderFields extends Div {

    private final TextField number;
    private final Select<ProvisionCode> item = new Select<>();
    private final DatePicker orderedOn;
    private final DatePicker deadline;

    OrderFields(ViewContext context) {
        this.number = new TextField(context.text(new LocalText("责令改正文书号", "Order to correct, number")));
        this.orderedOn = Days.field(context, new LocalText("责令改正送达日期", "Order served on"));
        this.deadline = Days.field(context, new LocalText("改正期限", "Deadline"));
        addClassNames("form", "whole");
        number.setMaxLength(80);
        item.setLabel(context.text(new LocalText("责令改正的情形", "What was to be corrected")));
        item.setItems(Arrays.stream(ProvisionCode.values())
                .filter(code -> code.article().number() == 10)
                .toList());
        item.setItemLabelGenerator(code -> context.text(code.article().label()));
        add(number, item, orderedOn, deadline);
    }

    void register(ErrorSummary errors) {
        errors.field("order.number", number)
                .field("order.item", item)
                .field("order.orderedOn", orderedOn)
                .field("order.deadline", deadline);
    }

    /** The order; adds a reason for what is missing. */
    Optional<OrderReference> value(List<Reason> missing) {
        if (number.isEmpty() || item.isEmpty() || orderedOn.isEmpty() || deadline.isEmpty()) {
            missing.add(Reason.of(
                            "order-required",
                            "第十一条须填写责令改正的文书号、情形、送达日期和期限。",
                            "Art. 11 needs the order's number, what was to be corrected, when it was served and its deadline.")
                    .at("order.number")
                    .under(Article.of(11)));
            return Optional.empty();
        }
        return Optional.of(new OrderReference(
                number.getValue().strip(), item.getValue(), orderedOn.getValue(), deadline.getValue()));
    }
}
