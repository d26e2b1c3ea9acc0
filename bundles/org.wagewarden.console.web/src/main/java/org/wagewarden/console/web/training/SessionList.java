// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.Trainings;

/** The sessions of the scope, latest first. */
final class SessionList extends Div {

    SessionList(ViewContext context, Trainings trainings, Districts districts, CityClock clock) {
        addClassName("view");
        AddressState state = new AddressState(context);
        boolean writes = context.caller().may(Permission.TRAINING_WRITE);
        DataTable<Session> table = new DataTable<>(
                context,
                state,
                Words.TITLE,
                Sort.by("heldOn").reversed(),
                new EmptyState(
                        context.text(new LocalText("还没有培训", "No session yet")),
                        context.text(
                                writes
                                        ? new LocalText(
                                                "发布培训后，在此登记参加人员、到场和考核成绩，并发放合格证书（第四条）。",
                                                "Announce a session; its participants, attendance, scores and certificates are"
                                                        + " recorded here (Art. 4).")
                                        : new LocalText(
                                                "您的数据范围内没有培训；培训由培训组织人员发布（第四条）。",
                                                "There is none in your scope; training organisers announce them (Art. 4)."))),
                new DataTable.Source<Session>() {
                    @Override
                    public Page<Session> page(Sort sort, PageRequest request) {
                        return trainings.list(context.caller(), request);
                    }

                    @Override
                    public long count() {
                        return UNKNOWN;
                    }
                });
        LocalDate today = clock.today();
        table.components(
                        new LocalText("培训名称", "Session"),
                        session ->
                                new Link(TrainingView.PATH + "/" + session.id().value(), session.title()))
                .column(Words.DISTRICT, session -> Words.district(context, districts, session.district()))
                .column(Words.HELD_ON, session -> session.heldOn().toString())
                .column(Words.EXAM_ON, session -> session.examOn().toString())
                .column(Words.PASS_MARK, session -> String.valueOf(session.passMark()))
                .column(new LocalText("参加人数", "Participants"), session -> String.valueOf(session.participants()))
                .components(new LocalText("进度", "Progress"), session -> progress(context, session, today));
        Heading heading = new Heading(
                context.text(Words.TITLE),
                context.text(new LocalText(
                        "劳资专管员经培训并考核合格后，发放" + Words.CERTIFICATE.zh() + "（第四条）。",
                        "Who was trained and passed the exam gets the certificate (Art. 4).")));
        if (writes) {
            Button announce = new Button(
                    context.text(new LocalText("发布培训", "Announce a session")),
                    VaadinIcon.PLUS.create(),
                    event -> new AnnounceDialog(context, trainings, districts, clock).open());
            announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(announce);
        }
        add(heading, table.load());
    }

    private static Badge progress(ViewContext context, Session session, LocalDate today) {
        if (today.isBefore(session.heldOn())) {
            return new Badge(context.text(new LocalText("未开始", "Announced")), Tone.INFORMATION);
        }
        return today.isBefore(session.examOn())
                ? new Badge(context.text(new LocalText("待考核", "Before the exam")), Tone.WARNING)
                : new Badge(context.text(new LocalText("已考核", "After the exam")), Tone.NEUTRAL);
    }
}
