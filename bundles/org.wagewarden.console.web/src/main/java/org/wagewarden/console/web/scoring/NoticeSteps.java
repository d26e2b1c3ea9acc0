// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.Statement;

/** The forms from the opening to the decision: notice, statement, hearing. */
final class NoticeSteps {

    private static final int LONGEST = 4000;
    private static final LocalText DAY = new LocalText("日期", "Day");

    private final Desk desk;
    private final Proceeding shown;

    NoticeSteps(Desk desk, Proceeding shown) {
        this.desk = desk;
        this.shown = shown;
    }

    StepForm notice() {
        StepForm form = desk.form();
        LocalText label = new LocalText("记录告知", "Record the notice");
        if (shown.kind() != ProceedingKind.DEDUCTION || !shown.inspectors().isEmpty()) {
            DeliveryFields delivery = new DeliveryFields(desk, form);
            return form.action(
                    label, true, () -> desk.proceedings().giveNotice(desk.caller(), shown.id(), delivery.value()));
        }
        InspectorFields inspectors = new InspectorFields(desk, form);
        DeliveryFields delivery = new DeliveryFields(desk, form);
        return form.action(label, true, () -> inspected(inspectors, delivery.value()));
    }

    /** Inspectors may be named until notice is given, so naming them again after a refused notice does no harm. */
    private Outcome<Proceeding> inspected(InspectorFields inspectors, Delivery delivery) {
        return desk.proceedings()
                .nameInspectors(desk.caller(), shown.finding().orElseThrow(), inspectors.value())
                .then(all -> desk.proceedings().giveNotice(desk.caller(), shown.id(), delivery));
    }

    StepForm statement() {
        StepForm form = desk.form();
        DatePicker day = form.day(DAY);
        TextArea said = form.words("text", new LocalText("陈述申辩内容", "What the officer states"), LONGEST);
        said.setHelperText(
                desk.text("当事人无陈述的，写明其如何表示或者有何证明", "Where there is nothing, say how that was said or what proves it"));
        NoHearingField noHearing = new NoHearingField(desk, form, shown);
        return form.action(
                        new LocalText("记录陈述申辩", "Record the statement"), true, () -> state(day, false, noHearing, said))
                .action(new LocalText("当事人无陈述", "Nothing to state"), false, () -> state(day, true, noHearing, said));
    }

    private Outcome<Proceeding> state(DatePicker day, boolean nothing, NoHearingField noHearing, TextArea said) {
        Statement statement = new Statement(day.getValue(), nothing, noHearing.chosen(), said.getValue());
        return desk.proceedings().recordStatement(desk.caller(), shown.id(), statement);
    }

    StepForm hearingRequest() {
        StepForm form = desk.form();
        DatePicker day = form.day(DAY);
        return form.action(new LocalText("记录听证申请", "Record the request"), false, () -> desk.proceedings()
                .requestHearing(desk.caller(), shown.id(), day.getValue()));
    }

    StepForm hearing() {
        StepForm form = desk.form();
        DatePicker day = form.day(DAY);
        TextArea record = form.words("text", new LocalText("听证笔录", "Record of the hearing"), LONGEST);
        return form.action(new LocalText("记录听证", "Record the hearing"), true, () -> desk.proceedings()
                .recordHearing(desk.caller(), shown.id(), day.getValue(), record.getValue()));
    }
}
