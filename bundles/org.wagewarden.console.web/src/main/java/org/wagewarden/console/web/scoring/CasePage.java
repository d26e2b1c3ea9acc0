// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.Responsible;

/** A case: its findings with their clauses, who is responsible, and the decisions. */
final class CasePage extends Div {

    private final ViewContext context;
    private final Cases cases;
    private final Decisions decisions;
    private final Proceedings proceedings;
    private final Provisions provisions;
    private final CityClock clock;

    CasePage(
            ViewContext context,
            Cases cases,
            Decisions decisions,
            Proceedings proceedings,
            Provisions provisions,
            CityClock clock,
            Case shown) {
        this.context = context;
        this.cases = cases;
        this.decisions = decisions;
        this.proceedings = proceedings;
        this.provisions = provisions;
        this.clock = clock;
        addClassName("view");
        show(shown);
    }

    private void show(Case shown) {
        removeAll();
        Heading heading = new Heading(
                shown.projectName(),
                shown.contractorName() + " · " + context.text(shown.state().label()));
        if (context.caller().may(Permission.FINDING_WRITE)) {
            heading.with(new Button(
                    context.text(new LocalText("在本案中再登记一项", "Another finding in this case")),
                    event -> context.navigate(
                            "findings",
                            Map.of(
                                    "case", List.of(shown.id().value()),
                                    "project", List.of(shown.project().value())))));
        }
        add(heading);
        shown.findings().forEach(finding -> add(panel(shown, finding)));
    }

    private Div panel(Case shown, Finding finding) {
        Div head = new Div(
                new H2(context.text(finding.provision().article().label()) + " · −"
                        + finding.provision().points()),
                new Badge(context.text(finding.state().label()), tone(finding.state())));
        head.addClassName("buttons");
        Paragraph clause =
                new Paragraph(context.text(provisions.get(finding.provision()).text()));
        clause.addClassName("clause");
        Div panel = new Div(head, clause, facts(finding));
        panel.addClassName("panel");
        finding.flags().forEach(flag -> {
            Paragraph note = new Paragraph(context.text(flag.label()));
            note.addClassNames("notice", "tone-warning");
            panel.add(note);
        });
        decisions.of(context.caller(), finding.id()).forEach(decision -> panel.add(decided(decision)));
        if (finding.state() != FindingState.RECORDED) {
            panel.add(new DecisionPanel(
                    context, decisions, proceedings, clock, finding, () -> cases.find(context.caller(), shown.id())
                            .ifPresent(this::show)));
        }
        return panel;
    }

    private Facts facts(Finding finding) {
        Facts facts = new Facts()
                .fact(context.text(new LocalText("查明的事实", "What was found")), finding.description())
                .fact(
                        context.text(new LocalText("行为发生日期", "Day of the conduct")),
                        finding.conductDate().toString())
                .fact(context.text(new LocalText("责任专管员", "Responsible")), responsible(finding))
                .fact(context.text(new LocalText("登记人", "Registered by")), finding.openedByName());
        if (!finding.basis().isBlank()) {
            facts.fact(context.text(new LocalText("依据文书", "Rests on")), finding.basis());
        }
        finding.order()
                .ifPresent(order -> facts.fact(
                        context.text(new LocalText("责令改正", "Order to correct")),
                        order.number() + "，"
                                + context.text(order.item().article().label()) + "，" + order.orderedOn() + " → "
                                + order.deadline()));
        return facts;
    }

    private Component responsible(Finding finding) {
        Span people = new Span();
        for (Responsible person : finding.responsible()) {
            people.add(new Link("officers/" + person.officer().value(), person.name()), new Span(" "));
        }
        return people;
    }

    private Paragraph decided(Decision decision) {
        String effect = decision.effectiveOn()
                .map(day -> context.text(new LocalText("，" + day + " 生效", ", effective " + day)))
                .orElse("");
        return new Paragraph(context.text(decision.verdict().label()) + " · " + decision.officerName() + " · "
                + context.text(new LocalText("决定人 ", "decided by ")) + decision.decidedByName() + "，"
                + decision.decidedOn() + effect + (decision.reasons().isBlank() ? "" : " · " + decision.reasons()));
    }

    private static Tone tone(FindingState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case DEDUCTED -> Tone.BAD;
            case DISMISSED, RECORDED, ANNULLED -> Tone.NEUTRAL;
        };
    }
}
