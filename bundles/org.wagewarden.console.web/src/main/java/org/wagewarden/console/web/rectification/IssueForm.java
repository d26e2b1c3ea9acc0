// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.registry.Choices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;

/** The form for an order: on which project, which situations, by when. A case or a project in the address is filled in. */
final class IssueForm extends Div {

    private static final int MOST_ITEMS = 12;

    private final ViewContext context;
    private final RectificationOrders orders;
    private final Orderable orderable;
    private final Provisions provisions;
    private final ComboBox<Project> project;
    private final CheckboxGroup<Finding> items = new CheckboxGroup<>();
    private final Div nothing = new Div();
    private final TextField number;
    private final DatePicker orderedOn;
    private final DatePicker deadline;
    private final ErrorSummary errors;

    IssueForm(
            ViewContext context,
            RectificationOrders orders,
            Cases cases,
            Projects projects,
            Provisions provisions,
            Deadlines deadlines,
            CityClock clock) {
        this.context = context;
        this.orders = orders;
        this.orderable = new Orderable(cases, orders);
        this.provisions = provisions;
        this.project = Choices.project(context, projects, Words.PROJECT);
        this.number = new TextField(context.text(Words.NUMBER));
        this.orderedOn = Days.field(context, Words.SERVED);
        this.deadline = Days.field(context, Words.DEADLINE);
        this.errors = new ErrorSummary(context)
                .field("project", project)
                .field("findings", items)
                .field("number", number)
                .field("orderedOn", orderedOn)
                .field("deadline", deadline);
        for (int i = 0; i < MOST_ITEMS; i++) {
            errors.field("findings[" + i + "]", items);
        }
        addClassName("view");
        fields(deadlines, clock);
        prefill(projects, cases);
        Div form = new Div(project, items, nothing, number, orderedOn, deadline);
        form.addClassName("form");
        Button issue = new Button(context.text(new LocalText("下达", "Issue")), event -> issue());
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(
                issue,
                new Button(
                        context.text(new LocalText("取消", "Cancel")),
                        event -> context.navigate(RectificationView.PATH)));
        buttons.addClassName("buttons");
        Div panel = new Div(errors, form, buttons);
        panel.addClassName("panel");
        add(
                new Heading(
                        context.text(Words.ISSUE),
                        context.text(new LocalText(
                                "对第十条、第十二条第（一）项的情形责令限期改正；第十条的情形期限届满未改正的，第十一条方可适用。纸质文书须在期限届满前登记。",
                                "Situations of Art. 10 and 12(1) are ordered to be corrected by a day; where that day was missed,"
                                        + " Art. 11 applies to those of Art. 10. An order on paper is registered before its deadline"
                                        + " ends."))),
                panel);
    }

    private void fields(Deadlines deadlines, CityClock clock) {
        project.setRequiredIndicatorVisible(true);
        project.addClassName("whole");
        project.addValueChangeListener(event -> offer(Optional.ofNullable(event.getValue())));
        items.setLabel(context.text(new LocalText("需改正的情形", "To be corrected")));
        items.setItemLabelGenerator(finding -> context.text(
                        finding.provision().article().label()) + " "
                + context.text(provisions.get(finding.provision()).title()) + " · " + finding.conductDate() + " · "
                + finding.description());
        items.addClassNames("whole", "stacked");
        items.setVisible(false);
        nothing.addClassName("whole");
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(80);
        orderedOn.setRequiredIndicatorVisible(true);
        orderedOn.setMax(clock.today());
        orderedOn.setValue(clock.today());
        deadline.setRequiredIndicatorVisible(true);
        deadlines.explain(context, deadline);
    }

    private void prefill(Projects projects, Cases cases) {
        Optional<Case> from = context.queryParameter("case")
                .filter(PublicId::isValid)
                .flatMap(id -> cases.find(context.caller(), new CaseId(id)));
        from.map(Case::project)
                .or(() -> context.queryParameter("project")
                        .filter(PublicId::isValid)
                        .map(ProjectId::new))
                .flatMap(id -> projects.find(context.caller(), id))
                .ifPresent(project::setValue);
        from.ifPresent(one -> items.select(items.getGenericDataView()
                .getItems()
                .filter(finding -> finding.caseId().equals(one.id()))
                .toList()));
    }

    private void offer(Optional<Project> chosen) {
        List<Finding> there =
                chosen.map(one -> orderable.on(context.caller(), one.id())).orElse(List.of());
        items.setItems(there);
        items.setVisible(!there.isEmpty());
        nothing.removeAll();
        chosen.filter(one -> there.isEmpty())
                .ifPresent(one -> nothing.add(new EmptyState(
                        context.text(new LocalText(
                                "该项目没有可责令改正的情形", "Nothing on this project can be ordered to be corrected")),
                        context.text(new LocalText(
                                "只有已登记、未被不予处理或撤销、且没有正在执行的文书的情形可以责令改正。",
                                "A situation has to be registered, neither dismissed nor annulled, and without an order that"
                                        + " still runs.")),
                        new Link(
                                "findings?project=" + one.id().value(),
                                context.text(new LocalText("登记扣分情形", "Register a finding"))))));
    }

    private void issue() {
        List<Reason> missing = new ArrayList<>();
        if (project.isEmpty()) {
            missing.add(Reason.of("project-missing", "请选择项目。", "Choose the project.")
                    .at("project"));
        }
        if (orderedOn.isEmpty()) {
            missing.add(Reason.of("served-missing", "请填写送达日期。", "Give the day of service.")
                    .at("orderedOn"));
        }
        if (deadline.isEmpty()) {
            missing.add(Reason.of("deadline-missing", "请填写改正期限。", "Give the deadline.")
                    .at("deadline"));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        OrderDraft draft = new OrderDraft(
                number.getValue(),
                orderedOn.getValue(),
                deadline.getValue(),
                items.getSelectedItems().stream().map(Finding::id).toList());
        switch (orders.issue(context.caller(), draft)) {
            case Outcome.Accepted<RectificationOrder>(RectificationOrder order) -> {
                Notices.done(context, new LocalText("已下达。", "The order is issued."));
                context.navigate(RectificationView.PATH + "/" + order.id().value());
            }
            case Outcome.Rejected<RectificationOrder>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
