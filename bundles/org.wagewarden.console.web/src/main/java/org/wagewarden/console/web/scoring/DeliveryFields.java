// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;

/** The fields of a service: which day, how, and what proves it. */
final class DeliveryFields {

    private static final int LONGEST_PROOF = 500;

    private final DatePicker day;
    private final Select<DeliveryWay> way = new Select<>();
    private final TextField proof;

    DeliveryFields(Desk desk, StepForm form) {
        day = form.day(new LocalText("送达日期", "Day of service"));
        way.setLabel(desk.text("送达方式", "Way of service"));
        way.setItems(DeliveryWay.values());
        way.setItemLabelGenerator(one -> desk.text(one.label()));
        way.setValue(DeliveryWay.IN_PERSON);
        form.field("way", way);
        proof = form.field("proof", new TextField(desk.text("送达凭证", "Proof of service")));
        proof.setMaxLength(LONGEST_PROOF);
        proof.setHelperText(desk.text("如签收、邮寄单号、见证人姓名", "For example a receipt, a tracking number, the witnesses"));
    }

    Delivery value() {
        return new Delivery(day.getValue(), way.getValue(), proof.getValue().strip());
    }
}
