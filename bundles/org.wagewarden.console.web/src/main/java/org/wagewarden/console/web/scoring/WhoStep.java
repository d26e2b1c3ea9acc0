// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.registry.Choices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Project;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.Measures;

/** 谁、哪个项目、何时: the project first, then the day; who was responsible then follows from both (A11, A24). */
final class WhoStep extends Div implements FindingWizard.Part {

    private static final int CASES = 20;

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketch sketch;
    private final ComboBox<Project> project;
    private final DatePicker conduct;
    private final Select<Optional<Case>> joined = new Select<>();
    private final ResponsiblePanel responsible;

    WhoStep(ViewContext context, FindingsView.Services services, Sketch sketch, ErrorSummary errors) {
        this.context = context;
        this.services = services;
        this.sketch = sketch;
        this.project = Choices.project(context, services.projects(), new LocalText("项目", "Project"));
        this.conduct = Days.field(context, new LocalText("行为发生日期", "Day of the conduct"));
        this.responsible = new ResponsiblePanel(context, services, sketch, errors);
        errors.field("project", project).field("conductDate", conduct).field("joinedCase", joined);
        addClassName("view");
        fields();
        Div form = new Div(project, conduct, joined);
        form.addClassName("form");
        add(form, responsible);
        sketch.project()
                .flatMap(id -> services.projects().find(context.caller(), id))
                .ifPresent(project::setValue);
        sketch.conduct().ifPresent(conduct::setValue);
        offerCases();
        responsible.show();
        // what is filled in above was entered before
        project.addValueChangeListener(event -> {
            sketch.project(Optional.ofNullable(event.getValue()).map(Project::id));
            offerCases();
            responsible.show();
        });
        conduct.addValueChangeListener(event -> {
            sketch.conduct(Optional.ofNullable(event.getValue()));
            responsible.show();
        });
    }

    private void fields() {
        project.setRequiredIndicatorVisible(true);
        project.addClassName("whole");
        conduct.setRequiredIndicatorVisible(true);
        conduct.setMin(Measures.IN_FORCE_FROM);
        conduct.setMax(services.clock().today());
        conduct.setHelperText(context.text(new LocalText(
                Measures.IN_FORCE_FROM + " 以前的行为不扣分（第十六条）。",
                "Conduct before " + Measures.IN_FORCE_FROM + " costs no points (Art. 16).")));
        joined.setLabel(context.text(new LocalText("所属案件", "Case")));
        joined.setHelperText(context.text(new LocalText(
                "同一事实归为一案；第十二、十三、十四条只在案内吸收。", "The same facts are one case; Arts. 12 to 14 absorb inside it only.")));
        joined.setItemLabelGenerator(
                item -> item.map(this::caption).orElse(context.text(new LocalText("新立案件", "A new case"))));
        joined.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                sketch.joined(event.getValue().map(Case::id));
            }
        });
    }

    private void offerCases() {
        Optional<CaseId> wanted = sketch.joined();
        Stream<Case> latest = sketch.project().stream()
                .flatMap(id -> services
                        .cases()
                        .list(context.caller(), CaseQuery.all().project(id), PageRequest.first(CASES))
                        .items()
                        .stream());
        // the one that was chosen may be older than the latest
        Stream<Case> chosen = wanted.flatMap(id -> services.cases().find(context.caller(), id)).stream();
        List<Optional<Case>> items = Stream.concat(
                        Stream.of(Optional.<Case>empty()),
                        Stream.concat(chosen, latest.filter(one -> !wanted.equals(Optional.of(one.id()))))
                                .map(Optional::of))
                .toList();
        joined.setItems(items);
        joined.setVisible(items.size() > 1);
        joined.setValue(items.stream()
                .filter(item -> item.map(Case::id).equals(wanted))
                .findFirst()
                .orElse(Optional.empty()));
    }

    private String caption(Case item) {
        return LocalDate.ofInstant(item.openedAt(), CityClock.ZONE) + " · "
                + item.findings().stream()
                        .map(finding ->
                                context.text(finding.provision().article().label()))
                        .distinct()
                        .collect(Collectors.joining("、"))
                + " · " + context.text(item.state().label());
    }

    @Override
    public List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (sketch.project().isEmpty()) {
            missing.add(Reason.of("project-missing", "请选择项目。", "Choose the project.")
                    .at("project"));
        }
        if (sketch.conduct().isEmpty()) {
            missing.add(Reason.of("conduct-missing", "请填写行为发生日期。", "Give the day of the conduct.")
                    .at("conductDate"));
        }
        responsible.missing().ifPresent(missing::add);
        return missing;
    }

    @Override
    public Component component() {
        return this;
    }
}
