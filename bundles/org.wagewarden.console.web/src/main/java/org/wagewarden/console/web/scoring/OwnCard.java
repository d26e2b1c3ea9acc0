// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.ProceedingStage;

/** What an officer finds first: the points that are left, and the proceedings that wait for a statement. */
@Component(service = DashboardCard.class)
public final class OwnCard implements DashboardCard {

    private static final Placement PLACEMENT =
            new Placement("own", new LocalText("我的记录", "My record"), 100, Audience.holding(Permission.OWN_RECORD));

    private final OwnRecord record;

    @Activate
    public OwnCard(@Reference OwnRecord record) {
        this.record = record;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Div cards = new Div();
        cards.addClassName("cards");
        record.of(context.caller())
                .flatMap(OwnRecord.Own::standing)
                .ifPresent(standing -> cards.add(new Figure(
                        OwnView.PATH,
                        context.text(new LocalText("本周期剩余分数", "Points left in this cycle")),
                        standing.balance(),
                        standing.sum() > 0 ? Tone.WARNING : Tone.NEUTRAL)));
        long waiting = record.proceedings(context.caller()).stream()
                .filter(each -> each.stage() == ProceedingStage.NOTICED)
                .count();
        cards.add(new Figure(
                OwnView.PATH,
                context.text(new LocalText("可以陈述申辩的程序", "Proceedings that wait for your statement")),
                waiting,
                waiting > 0 ? Tone.WARNING : Tone.NEUTRAL));
        Div card = new Div(new H2(context.text(PLACEMENT.title())), cards);
        card.addClassName("view");
        return card;
    }
}
