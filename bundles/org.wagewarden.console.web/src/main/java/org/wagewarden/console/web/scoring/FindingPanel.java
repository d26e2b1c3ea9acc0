// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.Responsible;

/** A finding: the clause in its own words, the facts, what the checks say, and a proceeding for each officer. */
final class FindingPanel extends Div {

    private final Desk desk;

    FindingPanel(Desk desk, Provisions provisions, DecisionChecks checks, Finding finding) {
        this.desk = desk;
        addClassName("panel");
        List<Proceeding> proceedings = desk.proceedings().of(desk.caller(), finding.id());
        Div head = new Div(
                new H2(desk.text(finding.provision().article().label()) + " · −"
                        + finding.provision().points()),
                new Badge(desk.text(finding.state().label()), tone(finding.state())));
        head.addClassName("buttons");
        Paragraph clause =
                new Paragraph(desk.text(provisions.get(finding.provision()).text()));
        clause.addClassName("clause");
        add(head, clause, facts(finding, proceedings));
        finding.flags().forEach(flag -> {
            Paragraph note = new Paragraph(desk.text(flag.label()));
            note.addClassNames("notice", "tone-warning");
            add(note);
        });
        if (finding.state() == FindingState.OPEN) {
            add(new ChecksPanel(desk, checks, finding));
        }
        proceedings.forEach(p -> add(new ProceedingPanel(desk, p)));
    }

    private Facts facts(Finding finding, List<Proceeding> proceedings) {
        Facts facts = new Facts()
                .fact(desk.text("查明的事实", "What was found"), finding.description())
                .fact(
                        desk.text("行为发生日期", "Day of the conduct"),
                        finding.conductDate().toString())
                .fact(desk.text("责任专管员", "Responsible"), responsible(finding))
                .fact(desk.text("登记人", "Registered by"), finding.openedByName());
        String inspectors = proceedings.stream()
                .limit(1)
                .flatMap(p -> p.inspectors().stream())
                .map(one -> one.name() + " " + one.number())
                .collect(Collectors.joining(" · "));
        if (!inspectors.isEmpty()) {
            facts.fact(desk.text("检查人员", "Inspectors"), inspectors);
        }
        if (!finding.basis().isBlank()) {
            facts.fact(desk.text("依据文书", "Rests on"), finding.basis());
        }
        finding.order()
                .ifPresent(order -> facts.fact(
                        desk.text("责令改正", "Order to correct"),
                        order.number() + " · "
                                + desk.text(order.item().article().label()) + " · " + order.orderedOn() + " → "
                                + order.deadline()));
        return facts;
    }

    private static Component responsible(Finding finding) {
        Span people = new Span();
        for (Responsible person : finding.responsible()) {
            people.add(new Link("officers/" + person.officer().value(), person.name()), new Span(" "));
        }
        return people;
    }

    private static Tone tone(FindingState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case DEDUCTED -> Tone.BAD;
            case DISMISSED, RECORDED, ANNULLED -> Tone.NEUTRAL;
        };
    }
}
