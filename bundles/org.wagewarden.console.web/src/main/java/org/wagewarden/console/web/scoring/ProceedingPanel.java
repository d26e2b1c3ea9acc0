// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;

/** One proceeding: how far it has come, its periods, what may come next, and everything that was done in it. */
final class ProceedingPanel extends Div {

    ProceedingPanel(Desk desk, Proceeding shown) {
        addClassName("proceeding");
        H3 title = new H3(
                new Span(desk.text(shown.kind().label()) + " · "),
                new Link("officers/" + shown.officer().value() + "?tab=points", shown.officerName()));
        Div head = new Div(title, new Badge(desk.text(shown.stage().label()), tone(shown.stage())));
        head.addClassName("buttons");
        add(head, ProceedingWay.of(desk.context(), shown), new ProceedingClock(desk, shown));
        List<NextStep> next = desk.proceedings().next(desk.caller(), shown.id());
        if (!next.isEmpty()) {
            Div steps = new Div();
            steps.addClassName("next-steps");
            next.forEach(step -> steps.add(new NextStepPanel(desk, shown, step)));
            add(steps);
        }
        add(new H4(desk.text("办理经过与文书", "Steps and documents")), new ProceedingTimeline(desk, shown));
    }

    private static Tone tone(ProceedingStage stage) {
        return switch (stage) {
            case OPENED, NOTICED, DECIDED -> Tone.WARNING;
            case EFFECTIVE -> Tone.BAD;
            case DISMISSED, ANNULLED, LAPSED -> Tone.NEUTRAL;
        };
    }
}
