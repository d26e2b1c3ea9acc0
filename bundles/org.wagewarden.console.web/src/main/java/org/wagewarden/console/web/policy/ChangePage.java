// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;

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
        List<PolicyReading> readings = services.policies()
                .readings(services.policies().on(services.clock().today()));
        PlainTable table = new PlainTable(
                context.text(new LocalText("变更的取值", "Values that change")),
                0,
                Stream.of(
                                new LocalText("口径", "Reading"),
                                new LocalText("提出时的取值", "Value when proposed"),
                                new LocalText("新的取值", "New value"))
                        .map(context::text)
                        .toList());
        change.values()
                .forEach(value -> table.row(
                        reading(readings, value.key()),
                        new Span(context.text(Words.value(value.key(), value.from()))),
                        new Span(context.text(Words.value(value.key(), value.to())))));
        Div panel = new Div(table);
        panel.addClassName("panel");
        return panel;
    }

    private com.vaadin.flow.component.Component reading(List<PolicyReading> readings, String key) {
        return readings.stream()
                .filter(reading -> reading.key().equals(key))
                .findFirst()
                .<com.vaadin.flow.component.Component>map(reading -> new Link(
                        PolicyView.PATH + "/" + reading.id(), reading.id() + " " + context.text(reading.question())))
                .orElseGet(() -> new Span(key));
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
