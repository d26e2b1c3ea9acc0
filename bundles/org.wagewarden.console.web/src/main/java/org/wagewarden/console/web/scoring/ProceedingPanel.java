// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.Proceeding;

/** One proceeding: how far it has come, its periods, what may come next, and everything that was done in it. */
final class ProceedingPanel extends Div {

    ProceedingPanel(Desk desk, Proceeding shown) {
        addClassName("proceeding");
        H3 title = new H3(
                new Span(desk.text(shown.kind().label()) + " · "),
                new Link("officers/" + shown.officer().value() + "?tab=points", shown.officerName()));
        Div head = new Div(title, StageBadge.of(desk.context(), shown));
        head.addClassName("buttons");
        add(head, ProceedingWay.of(desk.context(), shown), new ProceedingClock(desk, shown));
        add(nextSteps(desk, shown));
        add(
                new H4(desk.text("办理经过与文书", "Steps and documents")),
                new ProceedingTimeline(
                        desk,
                        desk.proceedings().steps(desk.caller(), shown.id()),
                        desk.documents().of(desk.caller(), shown.id())));
    }

    /** What is to be done stands in the middle; what cannot or need not be done stands aside. */
    private static Div nextSteps(Desk desk, Proceeding shown) {
        Div main = new Div();
        Div aside = new Div();
        for (NextStep step : desk.proceedings().next(desk.caller(), shown.id())) {
            NextStepPanel panel = new NextStepPanel(desk, shown, step);
            (panel.open() ? main : aside).add(panel);
        }
        Div steps = new Div();
        steps.addClassName("next-steps");
        Stream.of(main, aside).filter(stack -> stack.getComponentCount() > 0).forEach(stack -> {
            stack.addClassName("stack");
            steps.add(stack);
        });
        steps.setVisible(steps.getComponentCount() > 0);
        return steps;
    }
}
