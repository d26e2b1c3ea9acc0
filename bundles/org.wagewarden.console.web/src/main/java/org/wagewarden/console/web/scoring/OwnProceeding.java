// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;

/** A proceeding as the officer it is about sees it: how far it is, what can be said to it now, and every document. */
final class OwnProceeding extends Div {

    private static final int LONGEST = 4000;

    private final Desk desk;
    private final OwnRecord record;
    private final Proceeding shown;

    OwnProceeding(Desk desk, OwnRecord record, Proceeding shown) {
        this.desk = desk;
        this.record = record;
        this.shown = shown;
        addClassName("proceeding");
        String points = shown.points() == 0 ? "" : desk.text(shown.points() + " 分", shown.points() + " points") + " · ";
        Div head = new Div(
                new H3(desk.text(shown.kind().label()) + " · " + points + shown.projectName()),
                StageBadge.of(desk.context(), shown));
        head.addClassName("buttons");
        add(head, ProceedingWay.of(desk.context(), shown), new ProceedingClock(desk, shown));
        say().ifPresent(this::add);
        hearing().ifPresent(this::add);
        exhibits();
        add(
                new H4(desk.text("办理经过与文书", "Steps and documents")),
                new ProceedingTimeline(
                        desk, record.steps(desk.caller(), shown.id()), record.documents(desk.caller(), shown.id())));
    }

    /** What proves the facts that the officer was told of. */
    private void exhibits() {
        List<Exhibit> all = record.exhibits(desk.caller(), shown.id());
        if (!all.isEmpty()) {
            add(
                    new H4(desk.text("证据材料", "Exhibits")),
                    new ExhibitList(
                            desk,
                            all,
                            exhibit -> record.exhibit(desk.caller(), shown.id(), exhibit.id()),
                            exhibit -> Optional.empty()));
        }
    }

    private Optional<Div> say() {
        return switch (shown.stage()) {
            case NOTICED -> Optional.of(step(new LocalText("陈述申辩", "Statement"), statement()));
            case SERVED, EFFECTIVE ->
                shown.kind() == ProceedingKind.WITHDRAWAL
                                || shown.openObjection().isPresent()
                        ? Optional.empty()
                        : Optional.of(step(new LocalText("申诉", "Objection"), objection()));
            case OPENED, DECIDED, DISMISSED, ANNULLED, LAPSED -> Optional.empty();
        };
    }

    private Optional<Div> hearing() {
        boolean open = shown.stage() == ProceedingStage.NOTICED
                && NoHearingField.possible(shown)
                && shown.notice()
                        .flatMap(Proceeding.Notice::hearingUntil)
                        .filter(last -> !desk.clock().today().isAfter(last.day()))
                        .isPresent();
        LocalText title = new LocalText("申请听证", "Ask for a hearing");
        return open
                ? Optional.of(step(
                        title,
                        desk.form().action(title, false, () -> record.requestHearing(desk.caller(), shown.id()))))
                : Optional.empty();
    }

    private Div step(LocalText title, StepForm form) {
        Div step = new Div(new H4(desk.text(title)), form);
        step.addClassName("next-step");
        return step;
    }

    private StepForm statement() {
        StepForm form = desk.form();
        TextArea said = form.words("text", new LocalText("陈述申辩内容", "What you state"), LONGEST);
        NoHearingField noHearing = new NoHearingField(desk, form, shown);
        return form.action(new LocalText("提交陈述申辩", "Submit the statement"), true, () -> state(said, false, noHearing))
                .action(new LocalText("我没有陈述", "I have nothing to state"), false, () -> state(said, true, noHearing));
    }

    private Outcome<Proceeding> state(TextArea said, boolean nothing, NoHearingField noHearing) {
        return record.state(desk.caller(), shown.id(), said.getValue(), nothing, noHearing.chosen());
    }

    private StepForm objection() {
        StepForm form = desk.form();
        TextArea text = form.words("text", new LocalText("申诉内容", "Your objection"), LONGEST);
        text.setHelperText(
                shown.stage() == ProceedingStage.SERVED
                        ? desk.text("申诉期内提出的，复核前不生效", "It has no effect before the objection is decided")
                        : desk.text("申诉期间不停止执行，决定停止执行的除外", "It does not suspend unless a stay is ordered"));
        return form.action(
                new LocalText("提交申诉", "Submit the objection"),
                true,
                () -> record.object(desk.caller(), shown.id(), text.getValue()));
    }
}
