// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.StepList;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.ProvisionCode;

/** One step on the way to a finding, with the way back and on, and the article open beside it. */
final class FindingWizard extends Div {

    /** Where the measures say who answers for a project; shown until a provision is chosen. */
    private static final int FIRST_ARTICLE = 10;

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketches sketches;
    private final Sketch sketch;
    private final WizardStep step;
    private final ErrorSummary errors;
    private final Aside article = new Aside();
    private final Part part;

    /** What a step has to say before the next one may follow. */
    interface Part {

        List<Reason> missing();

        Component component();
    }

    FindingWizard(
            ViewContext context, FindingsView.Services services, Sketches sketches, Sketch sketch, WizardStep step) {
        this.context = context;
        this.services = services;
        this.sketches = sketches;
        this.sketch = sketch;
        this.step = step;
        this.errors = new ErrorSummary(context);
        this.part = part();
        addClassName("view");
        Div panel = new Div(new H2(context.text(step.label())), errors, part.component(), buttons());
        panel.addClassName("panel");
        article.addClassNames("panel", "wizard-article");
        article.getElement()
                .setAttribute("aria-label", context.text(new LocalText("办法原文", "The Measures in their own words")));
        Div columns = new Div(panel, article);
        columns.addClassName("wizard");
        add(
                new Heading(
                        context.text(new LocalText("登记扣分情形", "Register a finding")),
                        context.text(
                                new LocalText(
                                        "登记不等于扣分：扣分由有权人员决定，送达后生效。",
                                        "Registering deducts nothing: a named person decides, and service makes it effective."))),
                steps(),
                columns);
        showArticle();
    }

    private Part part() {
        return switch (step) {
            case WHO -> new WhoStep(context, services, sketch, errors);
            case WHICH -> new WhichStep(context, services, sketch, this::showArticle);
            case EVIDENCE -> new EvidenceStep(context, services, sketch, errors);
            case CHECK -> new CheckStep(context, services, sketch, errors);
        };
    }

    /** Past steps are links; so is the next one that can be reached without leaving a gap. */
    private StepList steps() {
        List<Component> names = new ArrayList<>();
        boolean open = true;
        for (WizardStep each : WizardStep.values()) {
            String label = context.text(each.label());
            names.add(open && each != step ? link(context, sketch, each, label) : new Span(label));
            open &= sketch.done(each);
        }
        return new StepList(context.text(new LocalText("登记步骤", "Steps")), names, step.ordinal());
    }

    /** A link to a step that keeps what was entered. */
    static Link link(ViewContext context, Sketch sketch, WizardStep step, String label) {
        return new Link(step.path() + "?" + FindingsView.DRAFT + "=" + sketch.id(), label);
    }

    private Div buttons() {
        boolean last = step == WizardStep.CHECK;
        Button on = new Button(
                context.text(last ? new LocalText("登记", "Register") : new LocalText("下一步", "Continue")), event -> on());
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(on);
        step.before()
                .ifPresent(before ->
                        buttons.add(new Button(context.text(new LocalText("上一步", "Back")), event -> go(before))));
        buttons.addClassNames("buttons", "way");
        return buttons;
    }

    private void on() {
        List<Reason> missing = part.missing();
        if (!missing.isEmpty()) {
            errors.show(missing);
        } else if (step == WizardStep.CHECK) {
            sketch.draft().ifPresent(this::register);
        } else {
            go(step.after());
        }
    }

    private void go(WizardStep wanted) {
        context.navigate(wanted.path(), Map.of(FindingsView.DRAFT, List.of(sketch.id())));
    }

    private void register(CaseDraft draft) {
        CaseDraft whole = new CaseDraft(draft.findings(), sketch.files().drafts());
        switch (services.findings().open(context.caller(), whole)) {
            case Outcome.Accepted<Case>(Case opened) -> {
                sketches.forget(sketch);
                Notices.done(context, new LocalText("已登记，等待决定。", "Registered; it waits for a decision."));
                context.navigate("cases/" + opened.id().value());
            }
            case Outcome.Rejected<Case>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private void showArticle() {
        Optional<ProvisionCode> chosen = sketch.latest();
        article.removeAll();
        article.add(new ArticlePanel(
                context,
                services.provisions()
                        .measures()
                        .article(chosen.map(code -> code.article().number()).orElse(FIRST_ARTICLE)),
                chosen.map(code -> "article-" + code.value().replace('.', '-')),
                ArticlePanel.Place.BESIDE));
    }
}
