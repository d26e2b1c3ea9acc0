// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.Officers;

/** Registers an officer, or changes what is known of one. */
final class OfficerForm extends Div {

    private final ViewContext context;
    private final Officers officers;
    private final Optional<Officer> present;
    private final TextField name;
    private final TextField idNumber;
    private final TextField phone;
    private final ComboBox<Contractor> employer;
    private final Select<District> district;
    private final ErrorSummary errors;

    OfficerForm(
            ViewContext context,
            Officers officers,
            Contractors contractors,
            Districts districts,
            Optional<Officer> present) {
        this.context = context;
        this.officers = officers;
        this.present = present;
        this.name = new TextField(context.text(Words.NAME));
        this.idNumber = new TextField(context.text(Words.ID_NUMBER));
        this.phone = new TextField(context.text(Words.PHONE));
        this.employer = Choices.contractor(context, contractors, Words.EMPLOYER);
        this.district = Choices.district(context, districts);
        this.errors = new ErrorSummary(context)
                .field("name", name)
                .field("idNumber", idNumber)
                .field("phone", phone)
                .field("employer", employer)
                .field("district", district);
        addClassName("view");
        name.setRequiredIndicatorVisible(true);
        idNumber.setRequiredIndicatorVisible(true);
        idNumber.setMaxLength(18);
        present.ifPresent(officer -> fill(officer, contractors, districts));
        Div form = new Div(name, idNumber, phone, employer, district);
        form.addClassName("form");
        Button save = new Button(context.text(Words.SAVE), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(context.text(Words.CANCEL), event -> context.navigate(back()));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        Div panel = new Div(errors, form, buttons);
        panel.addClassName("panel");
        add(
                new Heading(
                        context.text(
                                present.isPresent()
                                        ? new LocalText("修改专管员", "Change an officer")
                                        : new LocalText("登记专管员", "Register an officer")),
                        context.text(new LocalText(
                                "身份证号加密保存，登记后不能修改。", "The ID number is kept encrypted and cannot be changed later."))),
                panel);
    }

    private void fill(Officer officer, Contractors contractors, Districts districts) {
        name.setValue(officer.name());
        idNumber.setValue(officer.maskedIdNumber());
        idNumber.setReadOnly(true);
        phone.setValue(officer.phone());
        officer.employer().flatMap(id -> contractors.find(context.caller(), id)).ifPresent(employer::setValue);
        districts.find(officer.district()).ifPresent(district::setValue);
    }

    private void save() {
        List<Reason> reasons = new ArrayList<>();
        if (district.isEmpty()) {
            reasons.add(Reason.of("district-missing", "请选择县（市、区）。", "Choose a district.")
                    .at("district"));
        }
        Optional<IdNumber> number = present.isPresent() ? Optional.empty() : number(reasons);
        if (!reasons.isEmpty()) {
            errors.show(reasons);
            return;
        }
        switch (present.map(this::change).orElseGet(() -> register(number.orElseThrow()))) {
            case Outcome.Accepted<Officer>(Officer officer) -> {
                Notices.done(context, new LocalText("已保存。", "Saved."));
                context.navigate("officers/" + officer.id().value());
            }
            case Outcome.Rejected<Officer>(List<Reason> why) -> errors.show(why);
        }
    }

    private Optional<IdNumber> number(List<Reason> reasons) {
        String text = idNumber.getValue().strip().toUpperCase(Locale.ROOT);
        Optional<Reason> wrong = IdNumber.check(text);
        wrong.map(reason -> reason.at("idNumber")).ifPresent(reasons::add);
        return wrong.isPresent() ? Optional.empty() : Optional.of(new IdNumber(text));
    }

    private Outcome<Officer> change(Officer officer) {
        return officers.change(
                context.caller(),
                officer.id(),
                officer.revision(),
                new OfficerChange(
                        name.getValue().strip(),
                        phone.getValue().strip(),
                        employer.getOptionalValue().map(Contractor::id),
                        district.getValue().code()));
    }

    private Outcome<Officer> register(IdNumber number) {
        return officers.register(
                context.caller(),
                new OfficerDraft(
                        name.getValue().strip(),
                        number,
                        phone.getValue().strip(),
                        employer.getOptionalValue().map(Contractor::id),
                        district.getValue().code()));
    }

    private String back() {
        return present.map(officer -> "officers/" + officer.id().value()).orElse("officers");
    }
}
