// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PointsRing;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Standing;

/** Where an officer stands: the proposals to cancel, the ring, why, and the ledger. */
final class PointsPanel extends Div {

    PointsPanel(ViewContext context, PointsLedger ledger, Cancellations cancellations, OfficerId officer) {
        addClassName("view");
        cancellations.of(context.caller(), officer).forEach(proposal -> add(proposal(context, proposal)));
        Optional<Standing> standing = ledger.standing(context.caller(), officer);
        if (standing.isEmpty()) {
            add(none(context));
        } else {
            add(summary(context, standing.get(), findings(context, officer)), new LedgerPanel(context, standing.get()));
        }
    }

    static EmptyState none(ViewContext context) {
        return new EmptyState(
                context.text(new LocalText("尚无记分周期", "No scoring cycle yet")),
                context.text(new LocalText(
                        "记分周期自初次取得合格证书之日起计算（第九条）；尚未取得证书的，不能扣分。",
                        "The cycle runs from the first certificate (Art. 9); without one no points can be deducted.")));
    }

    private static Div proposal(ViewContext context, CancellationProposal proposal) {
        Div notice = new Div(
                new Badge(context.text(proposal.state().label()), ProposalTones.of(proposal.state())),
                new Link(
                        "cancellations/" + proposal.id().value(),
                        context.text(new LocalText(
                                "第十五条：本周期累计 " + proposal.sum() + " 分，取消备案建议",
                                "Art. 15: " + proposal.sum()
                                        + " points in the cycle, proposal to cancel the filing"))));
        boolean over = proposal.state() == ProposalState.LAPSED || proposal.state() == ProposalState.WITHDRAWN;
        notice.addClassNames("notice", over ? "tone-neutral" : "tone-bad", "buttons");
        return notice;
    }

    private static Optional<Component> findings(ViewContext context, OfficerId officer) {
        if (!context.caller().may(Permission.FINDING_WRITE)) {
            return Optional.empty();
        }
        Button open = new Button(
                context.text(new LocalText("登记扣分情形", "Register a finding")),
                event -> context.navigate("findings", Map.of("officer", List.of(officer.value()))));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(open);
        buttons.addClassName("buttons");
        return Optional.of(buttons);
    }

    /** The ring and the reasons. */
    static Div summary(ViewContext context, Standing standing, Optional<Component> end) {
        Div words = new Div(
                new H2(context.text(sentence(standing))),
                new Paragraph(context.text(reset(standing))),
                new StandingExplanation(context, standing));
        words.addClassName("view");
        end.ifPresent(words::add);
        Div panel = new Div(new PointsRing(context, standing.sum()), words);
        panel.addClassNames("panel", "standing");
        return panel;
    }

    /** Until when the points of this cycle stay, and what happens then (A3). */
    private static LocalText reset(Standing standing) {
        return standing.cycle()
                .map(cycle -> {
                    long days =
                            ChronoUnit.DAYS.between(standing.asOf(), cycle.to().plusDays(1));
                    return new LocalText(
                            "第 %d 个记分周期 %s 至 %s，距清零还有 %d 天；记录保留。"
                                    .formatted(cycle.number(), cycle.from(), cycle.to(), days),
                            "Cycle %d, %s to %s; %d days until it is counted anew. The record is kept."
                                    .formatted(cycle.number(), cycle.from(), cycle.to(), days));
                })
                .orElse(new LocalText("目前不在任何记分周期内。", "There is no cycle now."));
    }

    static LocalText sentence(Standing standing) {
        return new LocalText(
                "剩余 %d 分，满分 12 分".formatted(standing.balance()), "%d of 12 points left".formatted(standing.balance()));
    }
}
