// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
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
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.Projects;

/** Registers a project-contract, or changes one. */
final class ProjectForm extends Div {

    private final ViewContext context;
    private final Projects projects;
    private final Optional<Project> present;
    private final TextField name;
    private final TextField permit;
    private final ComboBox<Contractor> contractor;
    private final Select<District> district;
    private final TextField street;
    private final Select<AuthorityFunction> sector;
    private final DatePicker started;
    private final DatePicker completed;
    private final DatePicker settled;
    private final ErrorSummary errors;

    ProjectForm(
            ViewContext context,
            Projects projects,
            Contractors contractors,
            Districts districts,
            Optional<Project> present) {
        this.context = context;
        this.projects = projects;
        this.present = present;
        this.name = required(new TextField(context.text(Words.PROJECT)));
        this.permit = required(new TextField(context.text(Words.PERMIT)));
        this.contractor = Choices.contractor(context, contractors, Words.CONTRACTOR);
        this.district = Choices.district(context, districts);
        this.street = new TextField(context.text(Words.STREET));
        this.sector = new Select<>();
        this.started = day(Words.STARTED);
        this.completed = day(new LocalText("完工日期", "Completed"));
        this.settled = day(new LocalText("工资结清日期", "Wages settled"));
        this.errors = new ErrorSummary(context)
                .field("name", name)
                .field("permitNumber", permit)
                .field("contractor", contractor)
                .field("district", district)
                .field("street", street)
                .field("sector", sector)
                .field("started", started)
                .field("completed", completed)
                .field("wagesSettled", settled);
        addClassName("view");
        contractor.setRequiredIndicatorVisible(true);
        sector.setLabel(context.text(Words.SECTOR));
        sector.setItems(AuthorityFunction.CONSTRUCTION, AuthorityFunction.TRANSPORT, AuthorityFunction.WATER);
        sector.setItemLabelGenerator(value -> context.text(value.label()));
        sector.setValue(AuthorityFunction.CONSTRUCTION);
        present.ifPresent(project -> fill(project, contractors, districts));
        Div form = new Div(name, permit, contractor, district, street, sector, started, completed, settled);
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
                                        ? new LocalText("修改项目", "Change a project")
                                        : new LocalText("登记项目", "Register a project")),
                        context.text(new LocalText(
                                "状态由日期决定：未填开工日期即为未开工。",
                                "The dates decide the state; without a start the project is planned."))),
                panel);
    }

    private static TextField required(TextField field) {
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private DatePicker day(LocalText label) {
        DatePicker picker = Days.field(context, label);
        picker.setClearButtonVisible(true);
        return picker;
    }

    private void fill(Project project, Contractors contractors, Districts districts) {
        name.setValue(project.name());
        permit.setValue(project.permitNumber());
        contractors.find(context.caller(), project.contractor()).ifPresent(contractor::setValue);
        districts.find(project.district()).ifPresent(district::setValue);
        street.setValue(project.street());
        sector.setValue(project.sector());
        project.started().ifPresent(started::setValue);
        project.completed().ifPresent(completed::setValue);
        project.wagesSettled().ifPresent(settled::setValue);
    }

    private void save() {
        List<Reason> missing = new ArrayList<>();
        if (contractor.isEmpty()) {
            missing.add(Reason.of("contractor-missing", "请选择承包单位。", "Choose the contractor.")
                    .at("contractor"));
        }
        if (district.isEmpty()) {
            missing.add(Reason.of("district-missing", "请选择县（市、区）。", "Choose a district.")
                    .at("district"));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        ProjectDraft draft = new ProjectDraft(
                permit.getValue().strip(),
                name.getValue().strip(),
                contractor.getValue().id(),
                district.getValue().code(),
                street.getValue().strip(),
                sector.getValue(),
                started.getOptionalValue(),
                completed.getOptionalValue(),
                settled.getOptionalValue());
        Outcome<Project> outcome = present.map(
                        project -> projects.change(context.caller(), project.id(), project.revision(), draft))
                .orElseGet(() -> projects.register(context.caller(), draft));
        switch (outcome) {
            case Outcome.Accepted<Project>(Project project) -> {
                Notices.done(context, new LocalText("已保存。", "Saved."));
                context.navigate("projects/" + project.id().value());
            }
            case Outcome.Rejected<Project>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private String back() {
        return present.map(project -> "projects/" + project.id().value()).orElse("projects");
    }
}
