// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.Proceedings;

/** One proposal to cancel a filing, and the procedure on it. */
final class CancellationPage extends Div {

    private final ViewContext context;
    private final Cancellations cancellations;
    private final Proceedings proceedings;
    private final CityClock clock;

    CancellationPage(
            ViewContext context,
            Cancellations cancellations,
            Proceedings proceedings,
            CityClock clock,
            CancellationProposal proposal) {
        this.context = context;
        this.cancellations = cancellations;
        this.proceedings = proceedings;
        this.clock = clock;
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
        proceedings
                .of(context.caller(), proposal.id())
                .forEach(p -> add(new ProcedurePanel(context, proceedings, clock, p, () -> cancellations
                        .find(context.caller(), proposal.id())
                        .ifPresent(this::show))));
    }
}
