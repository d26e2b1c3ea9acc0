// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyChange;

/** One change of the policy: what it changes, who proposed and who decided, and the decision that waits. */
final class ChangePage extends Div {

    private final ViewContext context;
    private final PolicyView.Services services;

    ChangePage(ViewContext context, PolicyView.Services services, PolicyChange change) {
        this.context = context;
        this.services = services;
        addClassName("view");
        show(change);
    }

    private void show(PolicyChange change) {
        removeAll();
        add(
                new Heading(
                        context.text(new LocalText("口径变更", "A change of the policy")), Words.changes(context, change)),
                values(change),
                facts(change));
        if (change.state() == PolicyChange.State.PROPOSED) {
            add(PolicyView.mayChange(context) ? new ApprovalPanel(context, services, change, this::show) : waiting());
        }
    }

    private Div values(PolicyChange change) {
        Div panel = new Div(new ChangedValues(
                context,
                services.inForce(),
                change.values(),
                reading -> new Link(PolicyView.PATH + "/" + reading.id(), Words.name(context, reading))));
        panel.addClassName("panel");
        return panel;
    }

    private Div facts(PolicyChange change) {
        Div head = new Div(
                new H2(context.text(new LocalText("提出与决定", "Proposal and decision"))), Words.state(context, change));
        head.addClassName("buttons");
        Facts facts = new Facts()
                .fact(context.text(Words.EFFECTIVE), change.effectiveFrom().toString())
                .fact(context.text(new LocalText("变更依据", "Rests on")), change.note())
                .fact(context.text(Words.PROPOSED_BY), change.proposedByName() + " · " + day(change.proposedAt()));
        change.decidedByName()
                .ifPresent(name -> facts.fact(
                        context.text(
                                change.state() == PolicyChange.State.APPROVED
                                        ? Words.DECIDED_BY
                                        : new LocalText("不予批准", "Refused by")),
                        name + change.decidedAt().map(at -> " · " + day(at)).orElse("")));
        if (!change.reasons().isBlank()) {
            facts.fact(context.text(new LocalText("理由", "Reasons")), change.reasons());
        }
        change.version()
                .ifPresent(version ->
                        facts.fact(context.text(new LocalText("形成版本", "Made version")), String.valueOf(version)));
        Div panel = new Div(head, facts);
        panel.addClassName("panel");
        return panel;
    }

    private Div waiting() {
        Paragraph why = new Paragraph(context.text(new LocalText(
                "等待提出人以外、数据范围为全市的决定人员批准。",
                "It waits for a decision maker for the whole city other than the one who proposed it.")));
        why.addClassName("muted");
        Div panel = new Div(why);
        panel.addClassName("panel");
        return panel;
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, CityClock.ZONE).toString();
    }
}
