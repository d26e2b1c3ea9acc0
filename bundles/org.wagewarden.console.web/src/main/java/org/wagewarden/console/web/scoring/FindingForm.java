// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.registry.Choices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Provisions;

/** The form for a finding: left the facts, right the article in its own words and what a deduction would mean. */
final class FindingForm extends Div {

    private final ViewContext context;
    private final Provisions provisions;
    private final Findings findings;
    private final Decisions decisions;
    private final ComboBox<Project> project;
    private final DatePicker conduct;
    private final Select<Provision> provision = new Select<>();
    private final TextArea description;
    private final TextField basis;
    private final OrderFields order;
    private final ErrorSummary errors;
    private final Div article = new Div();
    private final Div consequence = new Div();
    private final Optional<CaseId> joined;

    FindingForm(
            ViewContext context,
            Provisions provisions,
            Findings findings,
            Decisions decisions,
            Projects projects,
            Appointments appointments,
            CityClock clock,
            Optional<OfficerId> officer) {
        this.context = context;
        this.provisions = provisions;
        this.findings = findings;
        this.decisions = decisions;
        this.project = Choices.project(context, projects, new LocalText("项目", "Project"));
        this.conduct = Days.field(context, new LocalText("行为发生日期", "Day of the conduct"));
        this.description = new TextArea(context.text(new LocalText("查明的事实", "What was found")));
        this.basis = new TextField(context.text(new LocalText("所依据的文书号", "Document it rests on")));
        this.order = new OrderFields(context);
        this.joined = context.queryParameter("case").filter(PublicId::isValid).map(CaseId::new);
        this.errors = new ErrorSummary(context)
                .field("project", project)
                .field("conductDate", conduct)
                .field("provision", provision)
                .field("description", description)
                .field("basis", basis);
        order.register(errors);
        addClassName("view");
        fields(clock);
        prefill(projects, appointments, officer);
        Div form = new Div(project, conduct, provision, description, basis, order);
        form.addClassName("form");
        Button preview = new Button(context.text(new LocalText("预览结果", "Preview")), event -> preview());
        Button open = new Button(context.text(new LocalText("登记", "Register")), event -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(open, preview);
        buttons.addClassName("buttons");
        Div left = new Div(errors, form, buttons);
        left.addClassName("panel");
        consequence.addClassName("view");
        article.addClassName("panel");
        Div right = new Div(consequence, article);
        right.addClassName("view");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        add(
                new Heading(
                        context.text(new LocalText("登记扣分情形", "Register a finding")),
                        context.text(
                                new LocalText(
                                        "登记不等于扣分：扣分由有权人员决定，送达后生效。",
                                        "Registering deducts nothing: a named person decides, and service makes it effective."))),
                columns);
        showArticle();
    }

    private void fields(CityClock clock) {
        project.setRequiredIndicatorVisible(true);
        conduct.setRequiredIndicatorVisible(true);
        conduct.setMax(clock.today());
        conduct.setValue(clock.today());
        provision.setLabel(context.text(new LocalText("情形", "Provision")));
        provision.setRequiredIndicatorVisible(true);
        provision.setItems(provisions.all());
        provision.setItemLabelGenerator(item ->
                context.text(item.article().label()) + " " + context.text(item.title()) + "（−" + item.points() + "）");
        provision.setValue(provisions.get(ProvisionCode.A10_1));
        provision.addClassName("whole");
        provision.addValueChangeListener(event -> showArticle());
        description.setRequiredIndicatorVisible(true);
        description.setMaxLength(2000);
        description.addClassName("whole");
        basis.setMaxLength(200);
        basis.addClassName("whole");
    }

    private void prefill(Projects projects, Appointments appointments, Optional<OfficerId> officer) {
        Caller caller = context.caller();
        List<Appointment> serving = officer.map(id -> appointments.of(caller, id)).orElse(List.of()).stream()
                .filter(appointment -> appointment.until().isEmpty())
                .toList();
        if (!serving.isEmpty()) {
            projects.find(caller, serving.getFirst().project()).ifPresent(project::setValue);
        }
        context.queryParameter("project")
                .filter(PublicId::isValid)
                .flatMap(id -> projects.find(caller, new org.wagewarden.registry.api.ProjectId(id)))
                .ifPresent(project::setValue);
    }

    private void showArticle() {
        ProvisionCode code = provision.getValue().code();
        boolean late = code == ProvisionCode.A11;
        order.setVisible(late);
        basis.setVisible(code.points() >= 3);
        article.removeAll();
        article.add(new ArticlePanel(
                context,
                provisions.measures().article(code.article().number()),
                Optional.of("article-" + code.value().replace('.', '-'))));
    }

    private Optional<FindingDraft> draft() {
        List<Reason> missing = new ArrayList<>();
        if (project.isEmpty()) {
            missing.add(Reason.of("project-missing", "请选择项目。", "Choose the project.")
                    .at("project"));
        }
        if (conduct.isEmpty()) {
            missing.add(Reason.of("conduct-missing", "请填写行为发生日期。", "Give the day of the conduct.")
                    .at("conductDate"));
        }
        Optional<OrderReference> reference = order.isVisible() ? order.value(missing) : Optional.empty();
        if (!missing.isEmpty()) {
            errors.show(missing);
            return Optional.empty();
        }
        errors.clear();
        return Optional.of(new FindingDraft(
                project.getValue().id(),
                provision.getValue().code(),
                conduct.getValue(),
                description.getValue().strip(),
                basis.getValue().strip(),
                reference,
                joined,
                Set.of()));
    }

    private void preview() {
        consequence.removeAll();
        draft().ifPresent(draft -> {
            switch (decisions.preview(context.caller(), draft)) {
                case Outcome.Accepted<List<Preview>>(List<Preview> previews) ->
                    previews.forEach(each -> consequence.add(new PreviewPanel(context, each)));
                case Outcome.Rejected<List<Preview>>(List<Reason> reasons) -> errors.show(reasons);
            }
        });
    }

    private void open() {
        draft().ifPresent(draft -> {
            switch (findings.open(context.caller(), draft)) {
                case Outcome.Accepted<Finding>(Finding finding) -> {
                    Notices.done(context, new LocalText("已登记，等待决定。", "Registered; it waits for a decision."));
                    context.navigate("cases/" + finding.caseId().value());
                }
                case Outcome.Rejected<Finding>(List<Reason> reasons) -> errors.show(reasons);
            }
        });
    }
}
