// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.Proceeding;

/** One proposal to cancel a filing, what became of the filing, and the procedure on the cancellation and its withdrawal. */
final class CancellationPage extends Div {

    private final ViewContext context;
    private final Cancellations cancellations;
    private final Filings filings;
    private final Procedure procedure;

    CancellationPage(
            ViewContext context,
            Cancellations cancellations,
            Filings filings,
            Procedure procedure,
            CancellationProposal proposal) {
        this.context = context;
        this.cancellations = cancellations;
        this.filings = filings;
        this.procedure = procedure;
        addClassName("view");
        show(proposal);
    }

    private void show(CancellationProposal proposal) {
        removeAll();
        Desk desk = procedure.desk(
                context,
                () -> cancellations.find(context.caller(), proposal.id()).ifPresent(this::show));
        List<Proceeding> proceedings = desk.proceedings().of(desk.caller(), proposal.id());
        Heading heading = new Heading(
                desk.text("取消备案建议", "Proposal to cancel the filing"),
                desk.text(
                        "取消在全市生效；满一年后可重新参加培训（第十五条）。",
                        "A cancellation holds in the whole city; after a full year retraining may start (Art. 15)."));
        Div panel = new Div(facts(desk, proposal, proceedings));
        panel.addClassName("panel");
        add(heading, panel);
        proceedings.stream().findFirst().ifPresent(first -> {
            Recusals recusals = new Recusals(desk, first.caseId());
            recusals.button().ifPresent(heading::with);
            recusals.notice().ifPresent(this::add);
        });
        // the withdrawal, where there is one, is what waits
        proceedings.reversed().forEach(p -> {
            Div one = new Div(new ProceedingPanel(desk, p));
            one.addClassName("panel");
            add(one);
        });
    }

    private Facts facts(Desk desk, CancellationProposal proposal, List<Proceeding> proceedings) {
        String officer = "officers/" + proposal.officer().value();
        Facts facts = new Facts()
                .fact(desk.text("专管员", "Officer"), new Link(officer, proposal.officerName()))
                .fact(
                        desk.text("累计记分", "Sum"),
                        new Span(
                                new Span(proposal.sum() + " · "),
                                new Link(officer + "?tab=points", desk.text("查看扣分台账", "Open the ledger"))))
                .fact(
                        desk.text("记分周期", "Cycle"),
                        proposal.cycle().from() + " – " + proposal.cycle().to())
                .fact(desk.text("达到 12 分的项目", "Project that reached twelve"), crossing(desk, proposal, proceedings))
                .fact(
                        desk.text("状态", "State"),
                        new Badge(desk.text(proposal.state().label()), ProposalTones.of(proposal.state())))
                .fact(desk.text("备案", "Filing"), filing(desk, proposal.officer()));
        proposal.effectiveOn().ifPresent(day -> facts.fact(desk.text("生效日期", "Effective"), day.toString()));
        return facts;
    }

    private static Component crossing(Desk desk, CancellationProposal proposal, List<Proceeding> proceedings) {
        return new Span(
                new Span(proposal.projectName() + " "),
                proceedings.stream()
                        .findFirst()
                        .<Component>map(
                                p -> new Link("cases/" + p.caseId().value(), desk.text("查看案件", "Open the case")))
                        .orElseGet(Span::new));
    }

    private Component filing(Desk desk, OfficerId officer) {
        List<Filing> all = filings.of(desk.caller(), officer);
        if (all.stream().anyMatch(filing -> filing.cancelledOn().isEmpty())) {
            return new Badge(desk.text("有效，全市", "live, in the whole city"), Tone.GOOD);
        }
        return all.stream()
                .max(Comparator.comparing(filing -> filing.cancelledOn().orElseThrow()))
                .<Component>map(filing -> new Span(
                        new Badge(desk.text("已取消", "cancelled"), Tone.BAD),
                        new Span(filing.eligibleAgainOn()
                                .map(LocalDate::toString)
                                .map(day -> " " + desk.text(day + " 起可重新参加培训", "training again from " + day + " on"))
                                .orElse(""))))
                .orElseGet(() -> new Span("—"));
    }
}
