// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Projects;

/** A person's appointments, newest on top. */
final class AppointmentPanel extends Div {

    private final ViewContext context;
    private final Appointments appointments;
    private final Projects projects;
    private final CityClock clock;
    private final OfficerId officer;

    AppointmentPanel(
            ViewContext context, Appointments appointments, Projects projects, CityClock clock, OfficerId officer) {
        this.context = context;
        this.appointments = appointments;
        this.projects = projects;
        this.clock = clock;
        this.officer = officer;
        addClassName("panel");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(context.text(new LocalText("项目任职", "Appointments"))));
        List<Appointment> all = appointments.of(context.caller(), officer);
        if (all.isEmpty()) {
            add(new EmptyState(
                    context.text(new LocalText("尚未任职", "No appointment yet")),
                    context.text(new LocalText(
                            "证书备案后，可把该专管员任命到在建项目（第五条）。",
                            "Once the certificate is filed, the person can be appointed to a project (Art. 5)."))));
        } else {
            Timeline timeline = new Timeline();
            all.forEach(appointment -> event(timeline, appointment));
            add(timeline);
        }
        if (context.caller().may(Permission.APPOINTMENT_WRITE)) {
            Button appoint = new Button(
                    context.text(new LocalText("登记任命", "Register an appointment")),
                    event -> new AppointDialog(context, appointments, projects, officer, this::show).open());
            appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div buttons = new Div(appoint);
            buttons.addClassName("buttons");
            add(buttons);
        }
    }

    private void event(Timeline timeline, Appointment appointment) {
        String until = appointment
                .until()
                .map(day -> context.text(new LocalText("至 " + day, "until " + day)))
                .orElse(context.text(new LocalText("任职中", "serving")));
        String division = appointment.division().isBlank()
                ? context.text(new LocalText("未作书面分工", "no written division of work"))
                : context.text(new LocalText("书面分工：", "division of work: ")) + appointment.division();
        Div parts = new Div(new Link("projects/" + appointment.project().value(), appointment.projectName()));
        if (appointment.late()) {
            parts.add(new Badge(context.text(new LocalText("开工后登记", "Registered late")), Tone.WARNING));
        }
        if (appointment.until().isEmpty() && context.caller().may(Permission.APPOINTMENT_WRITE)) {
            Button end = new Button(context.text(new LocalText("今日止任", "End today")), event -> end(appointment));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            parts.add(end);
        }
        timeline.event(
                appointment.from(),
                until,
                appointment.until().isEmpty() ? Tone.GOOD : Tone.NEUTRAL,
                division + " · " + appointment.documentName(),
                parts);
    }

    private void end(Appointment appointment) {
        switch (appointments.end(context.caller(), appointment.id(), clock.today())) {
            case Outcome.Accepted<Appointment> ignored -> {
                Notices.done(context, new LocalText("已止任。", "The appointment has ended."));
                show();
            }
            case Outcome.Rejected<Appointment>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }
}
