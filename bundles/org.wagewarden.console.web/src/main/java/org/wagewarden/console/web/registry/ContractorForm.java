// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Uscc;

/** Registers a contracting unit, or changes one; the code stays. */
final class ContractorForm extends Div {

    private final ViewContext context;
    private final Contractors contractors;
    private final Optional<Contractor> present;
    private final TextField uscc;
    private final TextField name;
    private final Select<Contractor.Kind> kind = new Select<>();
    private final Select<District> district;
    private final TextField phone;
    private final ErrorSummary errors;

    ContractorForm(ViewContext context, Contractors contractors, Districts districts, Optional<Contractor> present) {
        this.context = context;
        this.contractors = contractors;
        this.present = present;
        this.uscc = new TextField(context.text(Words.USCC));
        this.name = new TextField(context.text(Words.CONTRACTOR));
        this.district = Choices.district(context, districts);
        this.phone = new TextField(context.text(Words.PHONE));
        this.errors = new ErrorSummary(context)
                .field("uscc", uscc)
                .field("name", name)
                .field("kind", kind)
                .field("district", district)
                .field("phone", phone);
        addClassName("view");
        uscc.setRequiredIndicatorVisible(true);
        uscc.setMaxLength(18);
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(context.text(Words.KIND));
        kind.setItems(Contractor.Kind.values());
        kind.setItemLabelGenerator(value -> context.text(Words.kind(value)));
        kind.setValue(Contractor.Kind.GENERAL);
        present.ifPresent(contractor -> fill(contractor, districts));
        Div form = new Div(uscc, name, kind, district, phone);
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
                                        ? new LocalText("修改承包单位", "Change a contractor")
                                        : new LocalText("登记承包单位", "Register a contractor")),
                        context.text(new LocalText(
                                "分包单位不是本办法的任命单位，不在此登记（第二条）。",
                                "Subcontractors do not appoint officers and are not registered here (Art. 2)."))),
                panel);
    }

    private void fill(Contractor contractor, Districts districts) {
        uscc.setValue(contractor.uscc().value());
        uscc.setReadOnly(true);
        name.setValue(contractor.name());
        kind.setValue(contractor.kind());
        districts.find(contractor.district()).ifPresent(district::setValue);
        phone.setValue(contractor.phone());
    }

    private void save() {
        List<Reason> wrong = new ArrayList<>();
        String code = uscc.getValue().strip().toUpperCase(Locale.ROOT);
        Uscc.check(code).map(reason -> reason.at("uscc")).ifPresent(wrong::add);
        if (district.isEmpty()) {
            wrong.add(Reason.of("district-missing", "请选择县（市、区）。", "Choose a district.")
                    .at("district"));
        }
        if (!wrong.isEmpty()) {
            errors.show(wrong);
            return;
        }
        ContractorDraft draft = new ContractorDraft(
                new Uscc(code),
                name.getValue().strip(),
                kind.getValue(),
                district.getValue().code(),
                phone.getValue().strip());
        Outcome<Contractor> outcome = present.map(contractor ->
                        contractors.change(context.caller(), contractor.id(), contractor.revision(), draft))
                .orElseGet(() -> contractors.register(context.caller(), draft));
        switch (outcome) {
            case Outcome.Accepted<Contractor>(Contractor contractor) -> {
                Notices.done(context, new LocalText("已保存。", "Saved."));
                context.navigate("contractors/" + contractor.id().value());
            }
            case Outcome.Rejected<Contractor>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private String back() {
        return present.map(contractor -> "contractors/" + contractor.id().value())
                .orElse("contractors");
    }
}
