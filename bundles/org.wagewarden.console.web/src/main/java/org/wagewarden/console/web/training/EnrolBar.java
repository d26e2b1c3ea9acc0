// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.registry.Choices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.Trainings;

/** Enrols one person after the other. */
final class EnrolBar extends Div {

    private final ViewContext context;
    private final Trainings trainings;
    private final Session session;
    private final Runnable enrolled;
    private final ComboBox<Officer> officer;
    private final ErrorSummary errors;

    EnrolBar(ViewContext context, Trainings trainings, Officers officers, Session session, Runnable enrolled) {
        this.context = context;
        this.trainings = trainings;
        this.session = session;
        this.enrolled = enrolled;
        this.officer = Choices.officer(
                context, officers, new LocalText("添加参加人员：姓名、拼音或证件号", "Add somebody: name, pinyin or ID number"));
        this.errors = new ErrorSummary(context).field("officer", officer);
        officer.addClassName("wide");
        Button add = new Button(context.text(new LocalText("报名", "Enrol")), VaadinIcon.PLUS.create(), event -> enrol());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(officer, add);
        line.addClassName("enrol-bar");
        addClassName("view");
        add(errors, line);
    }

    private void enrol() {
        if (officer.isEmpty()) {
            errors.show(List.of(Reason.of("officer-missing", "请先选择专管员。", "Choose an officer first.")
                    .at("officer")));
            return;
        }
        Officer chosen = officer.getValue();
        switch (trainings.enrol(context.caller(), session.id(), chosen.id())) {
            case Outcome.Accepted<Participation> ignored -> {
                errors.clear();
                officer.clear();
                officer.focus();
                Notices.done(context, new LocalText("已为" + chosen.name() + "报名。", chosen.name() + " is enrolled."));
                enrolled.run();
            }
            case Outcome.Rejected<Participation>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
