// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Verdict;

/** Where a named person decides, with the consequence in view before it is confirmed. */
final class DecisionPanel extends Div {

    private final ViewContext context;
    private final Decisions decisions;
    private final Finding finding;
    private final Runnable decided;
    private final TextArea reasons;
    private final ErrorSummary errors;

    DecisionPanel(ViewContext context, Decisions decisions, Finding finding, Runnable decided) {
        this.context = context;
        this.decisions = decisions;
        this.finding = finding;
        this.decided = decided;
        this.reasons = new TextArea(context.text(new LocalText("决定理由（不予扣分时必填）", "Reasons (needed to dismiss)")));
        this.errors = new ErrorSummary(context).field("reasons", reasons);
        addClassName("decision");
        add(new H2(context.text(new LocalText("决定", "Decision"))), errors);
        switch (decisions.preview(context.caller(), finding.id())) {
            case Outcome.Accepted<List<Preview>>(List<Preview> previews) ->
                previews.forEach(preview -> add(new PreviewPanel(context, preview)));
            case Outcome.Rejected<List<Preview>>(List<Reason> why) -> errors.show(why);
        }
        reasons.setMaxLength(2000);
        reasons.setWidthFull();
        Button deduct = new Button(
                context.text(new LocalText(
                        "决定扣 " + finding.provision().points() + " 分",
                        "Deduct " + finding.provision().points())),
                event -> decide(Verdict.DEDUCT));
        deduct.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button dismiss = new Button(context.text(Verdict.DISMISS.label()), event -> decide(Verdict.DISMISS));
        Div buttons = new Div(deduct, dismiss);
        buttons.addClassName("buttons");
        add(reasons, buttons);
    }

    private void decide(Verdict verdict) {
        switch (decisions.decide(
                context.caller(), finding.id(), verdict, reasons.getValue().strip())) {
            case Outcome.Accepted<List<Decision>> ignored -> {
                Notices.done(context, new LocalText("决定已作出并送达。", "Decided and served."));
                decided.run();
            }
            case Outcome.Rejected<List<Decision>>(List<Reason> why) -> errors.show(why);
        }
    }
}
