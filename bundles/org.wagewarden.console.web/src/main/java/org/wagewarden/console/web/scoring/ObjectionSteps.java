// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;

/** The forms after the service: objection, stay, lifting it, result. */
final class ObjectionSteps {

    private static final int LONGEST_OBJECTION = 4000;
    private static final int LONGEST_REASONS = 2000;

    private final Desk desk;
    private final Proceeding shown;

    ObjectionSteps(Desk desk, Proceeding shown) {
        this.desk = desk;
        this.shown = shown;
    }

    StepForm objection() {
        StepForm form = desk.form();
        DatePicker day = form.day(new LocalText("收到日期", "Received on"));
        TextArea text = form.words("text", new LocalText("申诉内容", "What the objection says"), LONGEST_OBJECTION);
        return form.action(new LocalText("登记申诉", "Record the objection"), true, () -> desk.proceedings()
                .object(desk.caller(), shown.id(), day.getValue(), text.getValue()));
    }

    StepForm stay() {
        StepForm form = desk.form();
        TextArea reasons = reasons(form, new LocalText("停止执行的理由", "Reasons for the stay"));
        return form.action(new LocalText("停止执行", "Stay the execution"), false, () -> desk.proceedings()
                .stay(desk.caller(), shown.id(), reasons.getValue()));
    }

    StepForm lift() {
        StepForm form = desk.form();
        TextArea reasons = reasons(form, new LocalText("恢复执行的理由", "Reasons for lifting the stay"));
        return form.action(new LocalText("恢复执行", "Lift the stay"), false, () -> desk.proceedings()
                .liftStay(desk.caller(), shown.id(), reasons.getValue()));
    }

    StepForm result() {
        StepForm form = desk.form();
        TextArea reasons = reasons(form, new LocalText("复核理由", "Reasons for the result"));
        form.show(Consequence.of(desk, shown));
        return form.action(
                        new LocalText("维持原决定", "Uphold the decision"),
                        false,
                        () -> settle(ObjectionResult.UPHELD, reasons))
                .action(
                        new LocalText("撤销原决定", "Annul the decision"),
                        false,
                        () -> settle(ObjectionResult.ANNULLED, reasons));
    }

    private Outcome<Proceeding> settle(ObjectionResult result, TextArea reasons) {
        return desk.proceedings().settle(desk.caller(), shown.id(), result, reasons.getValue());
    }

    private static TextArea reasons(StepForm form, LocalText label) {
        return form.words("reasons", label, LONGEST_REASONS);
    }
}
