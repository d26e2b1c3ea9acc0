// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.Verdict;

/** The forms of the decision, of its approval and of its service; what each would mean stands above its buttons. */
final class DecisionSteps {

    private static final int LONGEST = 2000;

    private final Desk desk;
    private final Proceeding shown;

    DecisionSteps(Desk desk, Proceeding shown) {
        this.desk = desk;
        this.shown = shown;
    }

    StepForm decision() {
        StepForm form = desk.form();
        Optional<Select<ExtremeAct>> act = act(form);
        TextArea reasons = form.words("reasons", reasonsLabel(), LONGEST);
        form.show(Consequence.of(desk, shown));
        Stream.of(Verdict.values())
                .filter(verdict -> verdict.kind() == shown.kind())
                .forEach(verdict -> form.action(label(verdict), !verdict.dismissal(), () -> desk.proceedings()
                        .decide(
                                desk.caller(),
                                shown.id(),
                                new DecisionDraft(
                                        verdict, reasons.getValue().strip(), act.flatMap(Select::getOptionalValue)))));
        return form;
    }

    /** Under Art. 14 the act is said (A17). */
    private Optional<Select<ExtremeAct>> act(StepForm form) {
        if (shown.kind() != ProceedingKind.DEDUCTION || shown.points() < Measures.FULL_SCORE) {
            return Optional.empty();
        }
        Select<ExtremeAct> act = new Select<>();
        act.setLabel(desk.text("非理性维权行为（第十四条）", "The act (Art. 14)"));
        act.setItems(ExtremeAct.values());
        act.setItemLabelGenerator(one -> desk.text(one.label()));
        act.setHelperText(desk.text("未列举的行为须经市级决定人员批准", "An act that is not listed needs the city's approval"));
        return Optional.of(form.field("act", act));
    }

    private LocalText reasonsLabel() {
        return switch (shown.kind()) {
            case DEDUCTION ->
                shown.points() < Measures.FULL_SCORE
                        ? new LocalText("决定理由（不予扣分时必填）", "Reasons (needed when nothing is deducted)")
                        : new LocalText("决定理由（认定欠薪属实及因果关系）", "Reasons (that arrears are real and caused the act)");
            case CANCELLATION -> new LocalText("决定理由（不予取消时必填）", "Reasons (needed to keep the filing)");
            case WITHDRAWAL -> new LocalText("决定理由", "Reasons");
        };
    }

    private LocalText label(Verdict verdict) {
        return switch (verdict) {
            case DEDUCT -> new LocalText("决定扣 " + shown.points() + " 分", "Deduct " + shown.points());
            case CANCEL -> new LocalText("决定取消备案", "Cancel the filing");
            case WITHDRAW -> new LocalText("决定撤回取消备案", "Withdraw the cancellation");
            case DISMISS, KEEP -> verdict.label();
        };
    }

    StepForm approval() {
        StepForm form = desk.form();
        TextArea reasons = form.words("reasons", new LocalText("批准理由", "Reasons for the approval"), LONGEST);
        form.show(Consequence.of(desk, shown));
        return form.action(new LocalText("批准该决定", "Approve the decision"), true, () -> desk.proceedings()
                .approve(desk.caller(), shown.id(), reasons.getValue()));
    }

    StepForm service() {
        StepForm form = desk.form();
        DeliveryFields delivery = new DeliveryFields(desk, form);
        form.show(Consequence.of(desk, shown));
        return form.action(new LocalText("记录送达", "Record the service"), true, () -> desk.proceedings()
                .serve(desk.caller(), shown.id(), delivery.value()));
    }

    /** Where the policy lets a deduction wait for objections, and none came in time (A19). */
    StepForm effect() {
        StepForm form = desk.form();
        form.show(Consequence.of(desk, shown));
        return form.action(
                new LocalText("确认申诉期届满，决定生效", "No objection came in time: it takes effect"),
                true,
                () -> desk.proceedings().takeEffect(desk.caller(), shown.id()));
    }
}
