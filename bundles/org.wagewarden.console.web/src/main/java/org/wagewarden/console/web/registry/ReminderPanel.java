// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.Reminders;

/** What the officers of a project reminded the units of; evidence for a statement, never an exemption (A26). */
final class ReminderPanel extends Div {

    private final ViewContext context;
    private final Reminders reminders;
    private final CityClock clock;
    private final ProjectId project;
    private final List<Appointment> appointments;

    /** @param appointments everybody who served on the project */
    ReminderPanel(
            ViewContext context,
            Reminders reminders,
            CityClock clock,
            ProjectId project,
            List<Appointment> appointments) {
        this.context = context;
        this.reminders = reminders;
        this.clock = clock;
        this.project = project;
        this.appointments = appointments;
        addClassName("panel");
        show();
    }

    private void show() {
        removeAll();
        List<Reminder> all = reminders.of(context.caller(), project);
        add(new H2(text("提醒记录", "Reminders")));
        if (all.isEmpty()) {
            add(new Paragraph(text(
                    "还没有提醒记录。专管员提醒单位开户、缴存保证金、签订协议的（第七条第（二）项），在此登记，立案时自动作为材料附卷。",
                    "No reminder yet. What officers remind the units of (Art. 7(2)) is recorded here and goes to the file of a"
                            + " case by itself.")));
        }
        Timeline timeline = new Timeline();
        all.forEach(reminder -> event(timeline, reminder));
        add(timeline);
        if (context.caller().may(Permission.APPOINTMENT_WRITE)) {
            add(record());
        }
    }

    private Div record() {
        Button open = new Button(
                text("登记提醒", "Record a reminder"),
                event -> new ReminderDialog(context, reminders, clock, project, appointments, this::show).open());
        open.setEnabled(!appointments.isEmpty());
        Div buttons = new Div(open);
        buttons.addClassName("buttons");
        if (appointments.isEmpty()) {
            buttons.add(new Span(text("项目上还没有专管员。", "The project has no officer yet.")));
        }
        return buttons;
    }

    private void event(Timeline timeline, Reminder reminder) {
        LocalDate recorded = LocalDate.ofInstant(reminder.recordedAt(), CityClock.ZONE);
        timeline.event(
                reminder.on(),
                context.text(reminder.subject().label()),
                Tone.INFORMATION,
                reminder.addressee() + " · " + reminder.text() + " · "
                        + text(
                                recorded + " 由 " + reminder.recordedByName() + " 登记",
                                "recorded on " + recorded + " by " + reminder.recordedByName()),
                new Link("officers/" + reminder.officer().value(), reminder.officerName()));
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
