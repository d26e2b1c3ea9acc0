// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;

/** What was entered, line by line, each with the way to the step where it can be changed. */
final class Answers extends Div {

    private final ViewContext context;
    private final Sketch sketch;
    private final Facts facts = new Facts();

    Answers(ViewContext context, FindingsView.Services services, Sketch sketch) {
        this.context = context;
        this.sketch = sketch;
        addClassName("answers");
        sketch.project()
                .flatMap(id -> services.projects().find(context.caller(), id))
                .ifPresent(project -> answer(
                        WizardStep.WHO,
                        new LocalText("项目", "Project"),
                        project.name() + " · " + project.contractorName()));
        answer(
                WizardStep.WHO,
                new LocalText("行为发生日期", "Day of the conduct"),
                sketch.conduct().map(LocalDate::toString).orElse(""));
        answer(WizardStep.WHO, new LocalText("责任专管员", "Responsible"), people(services));
        answer(
                WizardStep.WHO,
                new LocalText("所属案件", "Case"),
                context.text(
                        sketch.caseId().isPresent()
                                ? new LocalText("并入已有案件", "Part of an existing case")
                                : new LocalText("新立案件", "A new case")));
        sketch.provisions().stream().map(services.provisions()::get).forEach(this::provision);
        sketch.lapsed()
                .ifPresent(item -> answer(
                        WizardStep.EVIDENCE,
                        new LocalText("逾期的文书", "Order"),
                        item.reference().number() + " · "
                                + context.text(item.reference().item().article().label())));
        facts();
        if (!sketch.otherFact().isBlank()) {
            answer(WizardStep.EVIDENCE, new LocalText("为何是不同事实", "Why it is another fact"), sketch.otherFact());
        }
        answer(WizardStep.EVIDENCE, new LocalText("证据材料", "Exhibits"), files());
        add(facts);
    }

    private void facts() {
        LocalText name = new LocalText("事实", "Facts");
        boolean common =
                sketch.provisions().stream().anyMatch(code -> sketch.told(code).equals(sketch.description()));
        if (common) {
            answer(WizardStep.EVIDENCE, name, sketch.description());
        }
        for (ProvisionCode code : sketch.provisions()) {
            LocalText of = code.article().label();
            if (!sketch.told(code).equals(sketch.description())) {
                answer(
                        WizardStep.EVIDENCE,
                        new LocalText(name.zh() + "：" + of.zh(), name.en() + ", " + of.en()),
                        sketch.told(code));
            }
            if (!sketch.basis(code).isBlank()) {
                answer(
                        WizardStep.EVIDENCE,
                        new LocalText("依据文书：" + of.zh(), "Rests on, " + of.en()),
                        sketch.basis(code));
            }
        }
    }

    private String files() {
        return sketch.files().all().stream()
                .map(file -> context.text(new LocalText(
                        file.file().name() + "（" + file.description().strip() + "）",
                        file.file().name() + " (" + file.description().strip() + ")")))
                .collect(Collectors.joining(context.text(new LocalText("、", ", "))));
    }

    private void provision(Provision provision) {
        answer(
                WizardStep.WHICH,
                new LocalText("扣分情形", "Provision"),
                context.text(provision.article().label()) + " · "
                        + context.text(PointsBadge.words(provision.points()))
                        + " · " + context.text(provision.text()));
    }

    private String people(FindingsView.Services services) {
        Set<OfficerId> chosen = sketch.responsible();
        List<Appointment> serving = sketch.project()
                .flatMap(project ->
                        sketch.conduct().map(day -> services.appointments().on(context.caller(), project, day)))
                .orElse(List.of());
        return serving.stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.officer()))
                .map(Appointment::officerName)
                .collect(Collectors.joining("、"));
    }

    private void answer(WizardStep step, LocalText name, String value) {
        String label = context.text(name);
        Link change = FindingWizard.link(context, sketch, step, context.text(new LocalText("修改", "Change")));
        change.getElement().setAttribute("aria-label", context.text(new LocalText("修改", "Change")) + " " + label);
        Component words = new Span(value.isBlank() ? "—" : value);
        Div line = new Div(words, change);
        line.addClassName("answer");
        facts.fact(label, line);
    }
}
