// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.Proceeding;

/** An officer's own points and proceedings. */
final class OwnPage extends Div {

    private final ViewContext context;
    private final OwnRecord record;
    private final Procedure procedure;

    OwnPage(ViewContext context, OwnRecord record, Procedure procedure, OwnRecord.Own own) {
        this.context = context;
        this.record = record;
        this.procedure = procedure;
        addClassName("view");
        show(own);
    }

    private void show(OwnRecord.Own own) {
        removeAll();
        add(new Heading(own.officer().name(), subtitle(own.officer())));
        own.standing()
                .ifPresentOrElse(
                        standing -> add(
                                PointsPanel.summary(context, standing, Optional.empty()),
                                new LedgerPanel(context, standing)),
                        () -> add(PointsPanel.none(context)));
        add(proceedings());
    }

    private String subtitle(Officer officer) {
        String filed = officer.filedOn()
                .map(day -> context.text(new LocalText(day + " 备案", "filed on " + day)))
                .orElseGet(() -> context.text(new LocalText("未备案", "not filed")));
        return officer.employerName().isEmpty() ? filed : officer.employerName() + " · " + filed;
    }

    private Div proceedings() {
        Desk desk = procedure.desk(context, () -> record.of(context.caller()).ifPresent(this::show));
        Div panel = new Div(new H2(desk.text("与我有关的程序", "Proceedings about me")));
        panel.addClassName("panel");
        List<Proceeding> all = record.proceedings(context.caller());
        if (all.isEmpty()) {
            panel.add(new Paragraph(desk.text("没有针对您的程序。", "There is no proceeding about you.")));
        }
        all.forEach(each -> panel.add(new OwnProceeding(desk, record, each)));
        return panel;
    }
}
