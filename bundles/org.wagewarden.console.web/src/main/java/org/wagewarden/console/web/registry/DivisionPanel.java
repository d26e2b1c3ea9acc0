// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.ProjectId;

/** The written divisions of work of a project, the one registered last on top (A11). */
final class DivisionPanel extends Div {

    private final ViewContext context;
    private final Divisions divisions;
    private final CityClock clock;
    private final ProjectId project;
    private final List<Appointment> serving;

    /** @param serving who serves on the project now */
    DivisionPanel(
            ViewContext context, Divisions divisions, CityClock clock, ProjectId project, List<Appointment> serving) {
        this.context = context;
        this.divisions = divisions;
        this.clock = clock;
        this.project = project;
        this.serving = serving;
        addClassName("panel");
        show();
    }

    private void show() {
        removeAll();
        List<Division> all = divisions.of(context.caller(), project);
        add(new H2(text("书面分工", "Division of work")));
        if (all.isEmpty()) {
            add(new Paragraph(text(
                    "没有书面分工：各专管员均对本项目全部情形负责，各自足额扣分。",
                    "No division in writing: every officer answers for everything on the project, each in full.")));
        }
        Timeline timeline = new Timeline();
        all.forEach(division -> event(timeline, division));
        add(timeline);
        if (context.caller().may(Permission.APPOINTMENT_WRITE)) {
            add(register(!all.isEmpty()));
        }
    }

    private Div register(boolean divided) {
        Button open = new Button(
                text("登记书面分工", "Register a division"),
                event -> new DivisionDialog(context, divisions, clock, project, serving, divided, this::show).open());
        open.setEnabled(!serving.isEmpty());
        Div buttons = new Div(open);
        buttons.addClassName("buttons");
        if (serving.isEmpty()) {
            buttons.add(new Span(text("项目上还没有任职的专管员。", "Nobody serves on the project yet.")));
        }
        return buttons;
    }

    private void event(Timeline timeline, Division division) {
        boolean holds = division.covers(clock.today());
        Div shares = new Div();
        division.shares()
                .forEach(share -> shares.add(new Div(
                        new Link("officers/" + share.officer().value(), share.officerName()),
                        new Span(text("：", ": ") + matters(share)))));
        Badge badge = holds
                ? new Badge(text("现行", "in force"), Tone.GOOD)
                : new Badge(text("非现行", "not in force"), Tone.NEUTRAL);
        timeline.event(
                division.from(),
                division.shares().isEmpty()
                        ? text("取消分工", "Division lifted")
                        : division.until()
                                .map(day -> text("至 " + day, "until " + day))
                                .orElse(text("长期", "open-ended")),
                holds ? Tone.GOOD : Tone.NEUTRAL,
                division.documentName() + " · " + division.registeredByName(),
                badge,
                shares);
    }

    private String matters(Division.Share share) {
        return share.matters().stream()
                .sorted()
                .map(Article::label)
                .map(context::text)
                .collect(Collectors.joining(text("、", ", ")));
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
