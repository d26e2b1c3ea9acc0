// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;

/** The next step of a proceeding, for whoever may take it: notice, statement, decision, service. */
final class ProcedurePanel extends Div {

    private final ViewContext context;
    private final Proceedings proceedings;
    private final CityClock clock;
    private final Proceeding shown;
    private final Runnable changed;
    private final ErrorSummary errors;

    ProcedurePanel(ViewContext context, Proceedings proceedings, CityClock clock, Proceeding shown, Runnable changed) {
        this.context = context;
        this.proceedings = proceedings;
        this.clock = clock;
        this.shown = shown;
        this.changed = changed;
        this.errors = new ErrorSummary(context);
        addClassName("decision");
        add(
                new H3(text(shown.kind().label()) + " · " + shown.officerName()),
                new Badge(text(shown.stage().label()), tone(shown.stage())),
                errors);
        boolean decides = context.caller().may(Permission.DECISION_WRITE);
        boolean records = context.caller().may(Permission.FINDING_WRITE);
        switch (shown.stage()) {
            case OPENED -> {
                if (shown.kind() == ProceedingKind.WITHDRAWAL && decides) {
                    decision();
                } else if (shown.kind() != ProceedingKind.WITHDRAWAL && records) {
                    notice();
                }
            }
            case NOTICED -> {
                period();
                if (records) {
                    statement();
                }
                if (decides) {
                    decision();
                }
            }
            case DECIDED -> {
                if (records) {
                    service();
                }
            }
            case SERVED, EFFECTIVE, DISMISSED, ANNULLED, LAPSED -> {
                // the steps after the service are not on this panel
            }
        }
    }

    private void notice() {
        List<TextField> names = List.of(field("检查人员一", "First inspector"), field("检查人员二", "Second inspector"));
        List<TextField> numbers = List.of(field("执法证号一", "First certificate"), field("执法证号二", "Second certificate"));
        boolean named = shown.finding().isEmpty() || !shown.inspectors().isEmpty();
        TextField proof = field("送达凭证", "Proof of service");
        errors.field("proof", proof);
        if (!named) {
            errors.field("inspectors", names.getFirst());
            add(names.get(0), numbers.get(0), names.get(1), numbers.get(1));
        }
        add(proof, buttons(button("今日当面送达告知书", "Notice served in person today", true, () -> {
            Delivery delivery = delivery(proof);
            if (named) {
                return proceedings.giveNotice(context.caller(), shown.id(), delivery);
            }
            List<Inspector> inspectors = List.of(
                    new Inspector(names.get(0).getValue(), numbers.get(0).getValue()),
                    new Inspector(names.get(1).getValue(), numbers.get(1).getValue()));
            return proceedings
                    .nameInspectors(context.caller(), shown.finding().orElseThrow(), inspectors)
                    .then(all -> proceedings.giveNotice(context.caller(), shown.id(), delivery));
        })));
    }

    private void period() {
        shown.notice().ifPresent(notice -> {
            add(new Paragraph(text(new LocalText(
                    "陈述申辩期至 " + notice.statementUntil().day() + (notice.nothingToState() ? "，当事人已表示无陈述" : ""),
                    "Statements until " + notice.statementUntil().day()
                            + (notice.nothingToState() ? "; the officer has nothing to state" : "")))));
            notice.statementUntil().warning().ifPresent(warning -> {
                Paragraph note = new Paragraph(text(warning));
                note.addClassNames("notice", "tone-warning");
                add(note);
            });
        });
    }

    private void statement() {
        TextArea said = area("陈述申辩内容", "What the officer states");
        errors.field("text", said);
        add(
                said,
                buttons(
                        button(
                                "记录陈述申辩",
                                "Record the statement",
                                false,
                                () -> proceedings.recordStatement(
                                        context.caller(), shown.id(), Statement.of(clock.today(), said.getValue()))),
                        button(
                                "当事人无陈述",
                                "Nothing to state",
                                false,
                                () -> proceedings.recordStatement(
                                        context.caller(),
                                        shown.id(),
                                        new Statement(clock.today(), true, said.getValue())))));
    }

    private void decision() {
        TextArea reasons = area("决定理由（不予处理、撤回和第十四条必填）", "Reasons (needed to dismiss, withdraw and for Art. 14)");
        errors.field("reasons", reasons);
        add(reasons);
        Select<ExtremeAct> act = new Select<>();
        act.setLabel(text(new LocalText("非理性维权行为（第十四条）", "The act (Art. 14)")));
        act.setItems(ExtremeAct.values());
        act.setItemLabelGenerator(one -> text(one.label()));
        if (shown.kind() == ProceedingKind.DEDUCTION && shown.points() >= Measures.FULL_SCORE) {
            errors.field("act", act);
            add(act);
        }
        Div buttons = new Div();
        buttons.addClassName("buttons");
        for (Verdict verdict : Verdict.values()) {
            if (verdict.kind() == shown.kind()) {
                LocalText label = verdict == Verdict.DEDUCT
                        ? new LocalText("决定扣 " + shown.points() + " 分", "Deduct " + shown.points())
                        : verdict.label();
                buttons.add(button(
                        label.zh(),
                        label.en(),
                        !verdict.dismissal(),
                        () -> proceedings.decide(
                                context.caller(),
                                shown.id(),
                                new DecisionDraft(
                                        verdict, reasons.getValue().strip(), Optional.ofNullable(act.getValue())))));
            }
        }
        add(buttons);
    }

    private void service() {
        TextField proof = field("送达凭证", "Proof of service");
        errors.field("proof", proof);
        add(
                proof,
                buttons(button(
                        "今日当面送达决定书",
                        "Decision served in person today",
                        true,
                        () -> proceedings.serve(context.caller(), shown.id(), delivery(proof)))));
    }

    private Delivery delivery(TextField proof) {
        return new Delivery(clock.today(), DeliveryWay.IN_PERSON, proof.getValue());
    }

    private Button button(String zh, String en, boolean primary, Supplier<Outcome<Proceeding>> command) {
        Button button = new Button(text(new LocalText(zh, en)), event -> {
            switch (command.get()) {
                case Outcome.Accepted<Proceeding> ignored -> {
                    Notices.done(context, new LocalText("已记录。", "Recorded."));
                    changed.run();
                }
                case Outcome.Rejected<Proceeding>(List<Reason> why) -> errors.show(why);
            }
        });
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static Div buttons(Button... all) {
        Div buttons = new Div(all);
        buttons.addClassName("buttons");
        return buttons;
    }

    private TextField field(String zh, String en) {
        TextField field = new TextField(text(new LocalText(zh, en)));
        field.setMaxLength(500);
        return field;
    }

    private TextArea area(String zh, String en) {
        TextArea area = new TextArea(text(new LocalText(zh, en)));
        area.setMaxLength(2000);
        area.setWidthFull();
        return area;
    }

    private String text(LocalText text) {
        return context.text(text);
    }

    private static Tone tone(ProceedingStage stage) {
        return switch (stage) {
            case OPENED, NOTICED, DECIDED, SERVED -> Tone.WARNING;
            case EFFECTIVE -> Tone.BAD;
            case DISMISSED, ANNULLED, LAPSED -> Tone.NEUTRAL;
        };
    }
}
