// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;

/** Another value for a reading, to be approved by somebody else. */
final class ProposalForm extends Div {

    private static final LocalText NEW_VALUE = new LocalText("新的取值", "New value");

    private final ViewContext context;
    private final PolicyView.Services services;
    private final PolicyReading reading;
    private final AbstractField<?, String> value;
    private final DatePicker from;
    private final TextArea note;
    private final ErrorSummary errors;

    ProposalForm(ViewContext context, PolicyView.Services services, PolicyReading reading) {
        this.context = context;
        this.services = services;
        this.reading = reading;
        this.from = Days.field(context, Words.EFFECTIVE);
        this.note = new TextArea(context.text(new LocalText("变更依据", "What the change rests on")));
        this.errors = new ErrorSummary(context).field("effectiveFrom", from).field("note", note);
        this.value = reading.alternatives().isEmpty() ? typed() : chosen();
        addClassName("panel");
        from.setMin(services.clock().today());
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(
                context.text(new LocalText("只对该日及以后适用，不能早于今天。", "Applies from that day on; not before today.")));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(2000);
        note.setHelperText(context.text(new LocalText(
                "10 至 2000 字，例如会议纪要或复函文号。", "10 to 2,000 characters, for example the minutes or a letter.")));
        note.addClassName("whole");
        Div form = new Div(value, from, note);
        form.addClassName("form");
        Button propose = new Button(context.text(new LocalText("提出变更", "Propose the change")), event -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(propose);
        buttons.addClassName("buttons");
        add(new H2(context.text(new LocalText("提出变更", "Propose another value"))), errors, form, buttons);
    }

    private RadioButtonGroup<String> chosen() {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(context.text(NEW_VALUE));
        group.setItems(reading.alternatives());
        group.setItemLabelGenerator(one -> context.text(Words.value(reading.key(), one))
                + (one.equals(reading.value()) ? context.text(new LocalText("（现行）", " (in force)")) : ""));
        group.setRequiredIndicatorVisible(true);
        group.addClassNames("whole", "stacked");
        errors.field("readings[0].value", group);
        return group;
    }

    private TextField typed() {
        TextField field = new TextField(context.text(NEW_VALUE));
        field.setValue(reading.value());
        field.setMaxLength(40);
        errors.field("readings[0].value", field);
        return field;
    }

    private void propose() {
        if (from.isEmpty()) {
            errors.show(List.of(Reason.of("effective-missing", "请选择生效日期。", "Choose the first day it applies to.")
                    .at("effectiveFrom")));
            return;
        }
        String wanted = Optional.ofNullable(value.getValue()).orElse("");
        PolicyDraft draft =
                new PolicyDraft(from.getValue(), List.of(new PolicyValue(reading.key(), wanted)), note.getValue());
        switch (services.changes().propose(context.caller(), draft)) {
            case Outcome.Accepted<PolicyChange>(PolicyChange change) -> {
                Notices.done(context, new LocalText("已提出，等待另一人批准。", "Proposed; another person has to approve it."));
                context.navigate(PolicyView.PATH + "/changes/" + change.id().value());
            }
            case Outcome.Rejected<PolicyChange>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
