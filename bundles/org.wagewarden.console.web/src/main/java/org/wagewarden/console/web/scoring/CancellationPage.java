// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Ruling;

/** One proposal to cancel a filing, and the decision on it. */
final class CancellationPage extends Div {

    private final ViewContext context;
    private final Cancellations cancellations;

    CancellationPage(ViewContext context, Cancellations cancellations, CancellationProposal proposal) {
        this.context = context;
        this.cancellations = cancellations;
        addClassName("view");
        show(proposal);
    }

    private void show(CancellationProposal proposal) {
        removeAll();
        Facts facts = new Facts()
                .fact(
                        context.text(new LocalText("专管员", "Officer")),
                        new Link("officers/" + proposal.officer().value(), proposal.officerName()))
                .fact(context.text(new LocalText("累计记分", "Sum")), String.valueOf(proposal.sum()))
                .fact(
                        context.text(new LocalText("记分周期", "Cycle")),
                        proposal.cycle().from() + " – " + proposal.cycle().to())
                .fact(context.text(new LocalText("达到 12 分的项目", "Project that reached twelve")), proposal.projectName())
                .fact(
                        context.text(new LocalText("状态", "State")),
                        context.text(proposal.state().label()))
                .fact(
                        context.text(new LocalText("决定人", "Decided by")),
                        proposal.decidedByName().orElse(""))
                .fact(
                        context.text(new LocalText("生效日期", "Effective")),
                        proposal.effectiveOn().map(LocalDate::toString).orElse(""))
                .fact(context.text(new LocalText("理由", "Reasons")), proposal.reasons());
        Div panel = new Div(facts);
        panel.addClassName("panel");
        add(
                new Heading(
                        context.text(new LocalText("取消备案建议", "Proposal to cancel the filing")),
                        context.text(
                                new LocalText(
                                        "取消在全市生效；满一年后可重新参加培训（第十五条）。",
                                        "A cancellation holds in the whole city; after a full year retraining may start (Art. 15)."))),
                panel);
        if (proposal.state() == ProposalState.OPEN && context.caller().may(Permission.DECISION_WRITE)) {
            add(decision(proposal));
        }
    }

    private Div decision(CancellationProposal proposal) {
        TextArea reasons =
                new TextArea(context.text(new LocalText("理由（不予取消时必填）", "Reasons (needed to keep the filing)")));
        reasons.setMaxLength(2000);
        reasons.setWidthFull();
        ErrorSummary errors = new ErrorSummary(context).field("reasons", reasons);
        Button cancel = new Button(
                context.text(Ruling.CANCEL.label()),
                event -> decide(proposal, Ruling.CANCEL, reasons.getValue(), errors));
        cancel.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        Button keep = new Button(
                context.text(Ruling.KEEP.label()), event -> decide(proposal, Ruling.KEEP, reasons.getValue(), errors));
        Div buttons = new Div(cancel, keep);
        buttons.addClassName("buttons");
        Div panel = new Div(errors, reasons, buttons);
        panel.addClassName("panel");
        return panel;
    }

    private void decide(CancellationProposal proposal, Ruling ruling, String reasons, ErrorSummary errors) {
        switch (cancellations.decide(context.caller(), proposal.id(), ruling, reasons.strip())) {
            case Outcome.Accepted<CancellationProposal>(CancellationProposal decided) -> {
                Notices.done(context, new LocalText("决定已作出。", "Decided."));
                show(decided);
            }
            case Outcome.Rejected<CancellationProposal>(List<Reason> why) -> errors.show(why);
        }
    }
}
