// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.Trainings;

/** Announces a session (Art. 4), and opens its page. */
final class AnnounceDialog extends Dialog {

    private static final int USUAL_PASS_MARK = 60;

    private final ViewContext context;
    private final Trainings trainings;
    private final TextField title;
    private final Select<District> district = new Select<>();
    private final DatePicker heldOn;
    private final DatePicker examOn;
    private final IntegerField passMark;
    private final ErrorSummary errors;

    AnnounceDialog(ViewContext context, Trainings trainings, Districts districts, CityClock clock) {
        this.context = context;
        this.trainings = trainings;
        this.title = new TextField(context.text(new LocalText("培训名称", "Title")));
        this.heldOn = Days.field(context, Words.HELD_ON);
        this.examOn = Days.field(context, Words.EXAM_ON);
        this.passMark = new IntegerField(context.text(Words.PASS_MARK));
        this.errors = new ErrorSummary(context)
                .field("title", title)
                .field("district", district)
                .field("heldOn", heldOn)
                .field("examOn", examOn)
                .field("passMark", passMark);
        setHeaderTitle(context.text(new LocalText("发布培训（第四条）", "Announce a session (Art. 4)")));
        setWidth("min(44rem, 94vw)");
        title.setMaxLength(120);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("whole");
        choices(districts);
        for (DatePicker day : List.of(heldOn, examOn)) {
            day.setRequiredIndicatorVisible(true);
            day.setInitialPosition(clock.today());
        }
        // usually the exam follows on the same day; who needs another one changes it
        heldOn.addValueChangeListener(event -> {
            if (examOn.isEmpty()
                    || event.getValue() != null && examOn.getValue().isBefore(event.getValue())) {
                examOn.setValue(event.getValue());
            }
        });
        passMark.setMin(0);
        passMark.setMax(100);
        passMark.setValue(USUAL_PASS_MARK);
        passMark.setStepButtonsVisible(true);
        passMark.setRequiredIndicatorVisible(true);
        passMark.setHelperText(context.text(new LocalText("0 至 100 分", "0 to 100")));
        Div form = new Div(title, district, passMark, heldOn, examOn);
        form.addClassName("form");
        add(errors, form);
        Button save = new Button(context.text(new LocalText("发布", "Announce")), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(Words.CANCEL), event -> close()), save);
    }

    private void choices(Districts districts) {
        List<District> reached = districts.all().stream()
                .filter(one -> context.caller().scope().reaches(one.code()))
                .toList();
        district.setLabel(context.text(new LocalText("组织地区", "Organising district")));
        district.setItems(reached);
        district.setItemLabelGenerator(one -> context.text(one.name()));
        district.setRequiredIndicatorVisible(true);
        if (reached.size() == 1) {
            district.setValue(reached.getFirst());
        }
    }

    private void save() {
        List<Reason> missing = new ArrayList<>();
        if (title.getValue().isBlank()) {
            missing.add(Reason.of("title-missing", "请填写培训名称。", "Give the session a title.")
                    .at("title"));
        }
        if (district.isEmpty()) {
            missing.add(Reason.of("district-missing", "请选择组织地区。", "Choose the organising district.")
                    .at("district"));
        }
        if (heldOn.isEmpty()) {
            missing.add(Reason.of("held-on-missing", "请填写培训日期。", "Give the day of the training.")
                    .at("heldOn"));
        }
        if (examOn.isEmpty()) {
            missing.add(Reason.of("exam-on-missing", "请填写考核日期。", "Give the day of the exam.")
                    .at("examOn"));
        }
        if (passMark.isEmpty()) {
            missing.add(Reason.of("pass-mark-missing", "请填写合格分数，0 至 100。", "Give the pass mark, 0 to 100.")
                    .at("passMark"));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        SessionDraft draft = new SessionDraft(
                title.getValue().strip(),
                district.getValue().code(),
                heldOn.getValue(),
                examOn.getValue(),
                passMark.getValue());
        switch (trainings.announce(context.caller(), draft)) {
            case Outcome.Accepted<Session>(Session session) -> {
                close();
                Notices.done(context, new LocalText("已发布，可登记参加人员。", "Announced; participants can be enrolled."));
                context.navigate(TrainingView.PATH + "/" + session.id().value());
            }
            case Outcome.Rejected<Session>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
