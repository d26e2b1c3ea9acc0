// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.PolicyChange;

/** The second person's decision on a change that was proposed. */
final class ApprovalPanel extends Div {

    private final ViewContext context;
    private final PolicyView.Services services;
    private final PolicyChange change;
    private final Consumer<PolicyChange> decided;
    private final TextArea reasons;
    private final ErrorSummary errors;

    ApprovalPanel(
            ViewContext context, PolicyView.Services services, PolicyChange change, Consumer<PolicyChange> decided) {
        this.context = context;
        this.services = services;
        this.change = change;
        this.decided = decided;
        this.reasons = new TextArea(context.text(new LocalText("不予批准的理由", "Why it is refused")));
        this.errors = new ErrorSummary(context).field("reasons", reasons);
        addClassName("panel");
        Paragraph rule = new Paragraph(context.text(new LocalText(
                "由提出人以外的决定人员批准。批准后形成新版本，自 " + change.effectiveFrom() + " 起适用。",
                "Somebody other than the proposer approves. It makes a new version, which applies from "
                        + change.effectiveFrom() + " on.")));
        rule.addClassName("muted");
        reasons.setMaxLength(2000);
        reasons.setWidthFull();
        Button approve = new Button(
                context.text(new LocalText("批准", "Approve")),
                event -> done(
                        services.changes().approve(context.caller(), change.id()),
                        new LocalText("已批准，形成新版本。", "Approved; it made a new version.")));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(
                context.text(new LocalText("不予批准", "Refuse")),
                event -> done(
                        services.changes().refuse(context.caller(), change.id(), reasons.getValue()),
                        new LocalText("已决定不予批准。", "It is refused.")));
        Div buttons = new Div(approve, refuse);
        buttons.addClassName("buttons");
        add(new H2(context.text(new LocalText("批准", "Approval"))), errors, rule, reasons, buttons);
    }

    private void done(Outcome<PolicyChange> outcome, LocalText said) {
        switch (outcome) {
            case Outcome.Accepted<PolicyChange>(PolicyChange now) -> {
                Notices.done(context, said);
                decided.accept(now);
            }
            case Outcome.Rejected<PolicyChange>(List<Reason> refusals) -> errors.show(refusals);
        }
    }
}
