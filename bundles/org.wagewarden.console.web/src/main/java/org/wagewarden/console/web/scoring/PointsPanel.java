// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PointsRing;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.Standing;

/** The ring, the explanation and the timeline of one officer's points. */
final class PointsPanel extends Div {

    PointsPanel(ViewContext context, PointsLedger ledger, Cancellations cancellations, OfficerId officer) {
        addClassName("view");
        cancellations.of(context.caller(), officer).forEach(proposal -> add(proposal(context, proposal)));
        Optional<Standing> standing = ledger.standing(context.caller(), officer);
        if (standing.isEmpty()) {
            add(
                    new EmptyState(
                            context.text(new LocalText("尚无记分周期", "No scoring cycle yet")),
                            context.text(
                                    new LocalText(
                                            "记分周期自初次取得合格证书之日起计算（第九条）；该人员尚未取得证书，不能扣分。",
                                            "The cycle runs from the first certificate (Art. 9); without one no points can be deducted."))));
        } else {
            add(summary(context, standing.get(), officer), entries(context, standing.get()));
        }
    }

    private static Div proposal(ViewContext context, CancellationProposal proposal) {
        Div notice = new Div(
                new Badge(context.text(proposal.state().label()), Tone.BAD),
                new Link(
                        "cancellations/" + proposal.id().value(),
                        context.text(new LocalText(
                                "第十五条：本周期累计 " + proposal.sum() + " 分，取消备案建议",
                                "Art. 15: " + proposal.sum()
                                        + " points in the cycle, proposal to cancel the filing"))));
        notice.addClassNames("notice", "tone-bad", "buttons");
        return notice;
    }

    private static Div summary(ViewContext context, Standing standing, OfficerId officer) {
        Div words = new Div(new H2(context.text(sentence(standing))), new StandingExplanation(context, standing));
        words.addClassName("view");
        if (context.caller().may(Permission.FINDING_WRITE)) {
            Button open = new Button(
                    context.text(new LocalText("登记扣分情形", "Register a finding")),
                    event -> context.navigate("findings", Map.of("officer", List.of(officer.value()))));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div buttons = new Div(open);
            buttons.addClassName("buttons");
            words.add(buttons);
        }
        Div panel = new Div(new PointsRing(context, standing.sum()), words);
        panel.addClassNames("panel", "standing");
        return panel;
    }

    static LocalText sentence(Standing standing) {
        return new LocalText(
                "剩余 %d 分，满分 12 分".formatted(standing.balance()), "%d of 12 points left".formatted(standing.balance()));
    }

    private static Div entries(ViewContext context, Standing standing) {
        Div panel = new Div(new H2(context.text(new LocalText("扣分台账", "Points ledger"))));
        panel.addClassName("panel");
        if (standing.lines().isEmpty()) {
            panel.add(new Paragraph(context.text(new LocalText("没有扣分记录。", "No entry."))));
            return panel;
        }
        Timeline timeline = new Timeline();
        for (Standing.Line line : standing.lines().reversed()) {
            timeline.event(
                    line.entry().effectiveDate(),
                    context.text(line.entry().provision().article().label()) + " · −"
                            + line.entry().points(),
                    line.role() == EntryRole.COUNTED ? Tone.BAD : Tone.NEUTRAL,
                    line.entry().projectName() + " · " + line.entry().contractorName() + " · "
                            + context.text(new LocalText("行为日期 ", "conduct on "))
                            + line.entry().conductDate()
                            + " · " + line.entry().bookedByName(),
                    new Badge(
                            context.text(line.role().label()),
                            line.role() == EntryRole.COUNTED ? Tone.BAD : Tone.NEUTRAL),
                    new Link(
                            "cases/" + line.entry().caseId().value(),
                            context.text(new LocalText("查看案件", "Open the case"))));
        }
        panel.add(timeline);
        return panel;
    }
}
