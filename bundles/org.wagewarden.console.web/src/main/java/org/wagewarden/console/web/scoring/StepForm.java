// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** What one step asks for, and the buttons that take it. What was typed stays when the step is refused. */
final class StepForm extends Div {

    private final ViewContext context;
    private final CityClock clock;
    private final Runnable changed;
    private final ErrorSummary errors;
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final List<DatePicker> days = new ArrayList<>();

    /**
     * @param changed what to do once the step was taken
     */
    StepForm(ViewContext context, CityClock clock, Runnable changed) {
        this.context = context;
        this.clock = clock;
        this.changed = changed;
        this.errors = new ErrorSummary(context);
        addClassName("step-form");
        fields.addClassName("form");
        buttons.addClassName("buttons");
        add(errors, fields, buttons);
    }

    /** A field that reasons may point at under a name. */
    <F extends Component & HasValidation> F field(String name, F field) {
        errors.field(name, field);
        fields.add(field);
        return field;
    }

    /** The same, standing before something that is there already. */
    <F extends Component & HasValidation> F field(String name, F field, Component before) {
        errors.field(name, field);
        fields.addComponentAtIndex(fields.indexOf(before), field);
        return field;
    }

    /** Something among the fields that no reason points at. */
    StepForm part(Component part) {
        fields.add(part);
        return this;
    }

    /** A field for the step's day: today unless something else is chosen, and not later. */
    DatePicker day(LocalText label) {
        DatePicker day = Days.field(context, label);
        LocalDate today = clock.today();
        day.setMax(today);
        day.setValue(today);
        days.add(day);
        return field("on", day);
    }

    /** A field for several sentences. */
    TextArea words(String name, LocalText label, int most) {
        TextArea area = new TextArea(context.text(label));
        area.setMaxLength(most);
        area.setMinRows(2);
        area.addClassName("whole");
        return field(name, area);
    }

    /** Something between the fields and the buttons. */
    StepForm show(Component part) {
        addComponentAtIndex(getComponentCount() - 1, part);
        return this;
    }

    /** A button that takes the step. */
    StepForm action(LocalText label, boolean primary, Supplier<? extends Outcome<?>> command) {
        Button button = new Button(context.text(label), event -> take(command));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        buttons.add(button);
        return this;
    }

    /** A button that takes nothing. */
    StepForm cancel(Runnable command) {
        buttons.add(new Button(context.text(new LocalText("取消", "Cancel")), event -> command.run()));
        return this;
    }

    private void take(Supplier<? extends Outcome<?>> command) {
        if (days.stream().anyMatch(DatePicker::isEmpty)) {
            errors.show(List.of(Reason.of(
                            "day-required",
                            "请填写日期，例如 " + clock.today() + "。",
                            "Give the day, for example " + clock.today() + ".")
                    .at("on")));
            return;
        }
        switch (command.get()) {
            case Outcome.Accepted<?> ignored -> {
                Notices.done(context, new LocalText("已记录。", "Recorded."));
                changed.run();
            }
            case Outcome.Rejected<?>(List<Reason> why) -> errors.show(why);
        }
    }
}
