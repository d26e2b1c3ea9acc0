// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Preview;

/** 核对: every answer with the way to change it, what a deduction would mean, and what happens next. */
final class CheckStep extends Div implements FindingWizard.Part {

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketch sketch;
    private final List<Reason> missing;

    CheckStep(ViewContext context, FindingsView.Services services, Sketch sketch, ErrorSummary errors) {
        this.context = context;
        this.services = services;
        this.sketch = sketch;
        addClassName("view");
        Optional<CaseDraft> draft = sketch.draft();
        if (draft.isEmpty() || !sketch.done(WizardStep.EVIDENCE)) {
            missing = List.of(Reason.of("step-missing", "前面的步骤还没有填完。", "An earlier step is not finished."));
            WizardStep open = Arrays.stream(WizardStep.values())
                    .filter(step -> !sketch.done(step))
                    .findFirst()
                    .orElse(WizardStep.WHO);
            add(new EmptyState(
                    context.text(new LocalText("还不能核对", "There is something left to fill in")),
                    context.text(new LocalText(
                            "请先完成“" + open.label().zh() + "”。",
                            "Finish “" + open.label().en() + "” first.")),
                    FindingWizard.link(context, sketch, open, context.text(open.label()))));
            return;
        }
        missing = List.of();
        add(new Answers(context, services, sketch));
        similar(draft.get().findings());
        switch (services.decisions().preview(context.caller(), draft.get())) {
            case Outcome.Accepted<List<Preview>>(List<Preview> previews) -> {
                previews.forEach(preview -> add(new PreviewPanel(context, preview)));
                add(new NextSteps(context, services, draft.get(), previews.isEmpty()));
            }
            case Outcome.Rejected<List<Preview>>(List<Reason> reasons) -> {
                errors.show(reasons);
                add(remedies(reasons));
            }
        }
    }

    /** The same fact is charged once, whichever authority acts (A15). */
    private void similar(List<FindingDraft> drafts) {
        List<Finding> there = drafts.stream()
                .flatMap(draft -> services.findings().similar(context.caller(), draft).stream())
                .toList();
        if (there.isEmpty()) {
            return;
        }
        Div notice = new Div(new Paragraph(context.text(new LocalText(
                "该项目前后 30 天内已有同一情形的登记。如为同一事实，请勿重复登记：",
                "The same provision was registered on this project within 30 days. If it is the same fact, do not register it"
                        + " again:"))));
        there.forEach(finding -> notice.add(new Div(new Link(
                "cases/" + finding.caseId().value(),
                finding.conductDate() + " · " + finding.openedByName() + " · " + finding.description()))));
        notice.addClassNames("notice", "tone-warning");
        add(notice);
    }

    private Div remedies(List<Reason> reasons) {
        Div links = new Div();
        links.addClassName("buttons");
        reasons.stream()
                .map(WizardStep::of)
                .distinct()
                .forEach(step -> links.add(FindingWizard.link(
                        context,
                        sketch,
                        step,
                        context.text(new LocalText(
                                "修改“" + step.label().zh() + "”",
                                "Change “" + step.label().en() + "”")))));
        return links;
    }

    @Override
    public List<Reason> missing() {
        return missing;
    }

    @Override
    public Component component() {
        return this;
    }
}
