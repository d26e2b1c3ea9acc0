// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.Trainings;

/** A session: its facts, who takes part, attendance, scores and certificates. */
final class SessionPage extends Div implements HasDynamicTitle {

    private final ViewContext context;
    private final Session session;
    private final Span summary = new Span();

    SessionPage(
            ViewContext context,
            Trainings trainings,
            Certificates certificates,
            Officers officers,
            Districts districts,
            CityClock clock,
            Session session) {
        this.context = context;
        this.session = session;
        addClassName("view");
        boolean writes = context.caller().may(Permission.TRAINING_WRITE)
                && context.caller().scope().reaches(session.district());
        ParticipantTable table =
                new ParticipantTable(context, trainings, certificates, clock, session, writes, this::summarise);
        Facts facts = new Facts()
                .fact(context.text(Words.DISTRICT), Words.district(context, districts, session.district()))
                .fact(context.text(Words.HELD_ON), session.heldOn().toString())
                .fact(context.text(Words.EXAM_ON), session.examOn().toString())
                .fact(
                        context.text(Words.PASS_MARK),
                        context.text(new LocalText(session.passMark() + " 分", String.valueOf(session.passMark()))));
        Div about = new Div(facts);
        about.addClassName("panel");
        summary.addClassNames("muted", "number");
        summary.getElement().setAttribute("role", "status");
        Div panel = new Div(new H2(context.text(new LocalText("参加人员", "Participants"))), summary);
        panel.addClassName("panel");
        hint(clock.today(), writes, panel);
        if (writes) {
            panel.add(new EnrolBar(context, trainings, officers, session, table::load));
        }
        panel.add(table);
        add(
                new Heading(session.title(), "")
                        .with(new Link(TrainingView.PATH, context.text(new LocalText("全部培训", "All sessions")))),
                about,
                panel);
        table.load();
    }

    /** Why something cannot be recorded yet, so that nobody looks for the reason at every field. */
    private void hint(LocalDate today, boolean writes, Div panel) {
        if (writes && today.isBefore(session.examOn())) {
            LocalText text = today.isBefore(session.heldOn())
                    ? new LocalText(
                            "培训日（" + session.heldOn() + "）起可登记到场，考核日（" + session.examOn() + "）起可登记成绩。",
                            "Attendance can be recorded from " + session.heldOn() + " on, scores from "
                                    + session.examOn() + " on.")
                    : new LocalText(
                            "考核日（" + session.examOn() + "）起可登记成绩。",
                            "Scores can be recorded from " + session.examOn() + " on.");
            Div notice = new Div(context.text(text));
            notice.addClassNames("notice", "tone-information");
            panel.add(notice);
        }
    }

    private void summarise(List<Participation> all) {
        long there = all.stream().filter(one -> one.attended().orElse(false)).count();
        long passed = all.stream().filter(Participation::passed).count();
        long issued =
                all.stream().filter(one -> one.certificateNumber().isPresent()).count();
        summary.setText(context.text(new LocalText(
                "共 %d 人，到场 %d 人，合格 %d 人，已发证 %d 人".formatted(all.size(), there, passed, issued),
                "%d enrolled, %d attended, %d passed, %d certificates".formatted(all.size(), there, passed, issued))));
    }

    @Override
    public String getPageTitle() {
        return session.title();
    }
}
