// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.DashboardCard;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Figure;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.ProposalState;

/** What waits for a decision, on the workbench. */
@Component(service = DashboardCard.class)
public final class ScoringCard implements DashboardCard {

    private static final Placement PLACEMENT =
            new Placement("scoring", new LocalText("待办", "Waiting"), 200, Audience.holding(Permission.REGISTRY_READ));

    private final Cases cases;
    private final Cancellations cancellations;

    @Activate
    public ScoringCard(@Reference Cases cases, @Reference Cancellations cancellations) {
        this.cases = cases;
        this.cancellations = cancellations;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        long open = cases.count(context.caller(), CaseQuery.open());
        long proposals = cancellations.count(context.caller(), Optional.of(ProposalState.OPEN));
        Div cards = new Div(
                new Figure(
                        "cases?state=OPEN",
                        context.text(new LocalText("待决定案件", "Cases awaiting a decision")),
                        open,
                        open > 0 ? Tone.WARNING : Tone.NEUTRAL),
                new Figure(
                        "cancellations?state=OPEN",
                        context.text(new LocalText("取消备案建议待决定（第十五条）", "Proposals to cancel (Art. 15)")),
                        proposals,
                        proposals > 0 ? Tone.BAD : Tone.NEUTRAL));
        cards.addClassName("cards");
        Div card = new Div(new H2(context.text(PLACEMENT.title())), cards);
        card.addClassName("view");
        return card;
    }
}
