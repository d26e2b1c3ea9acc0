// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
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
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.Reminders;

/** A project-contract: its facts, its life, who serves on it. */
final class ProjectPage extends Div implements HasDynamicTitle {

    private final ViewContext context;
    private final Projects projects;
    private final CityClock clock;
    private final Project project;

    ProjectPage(
            ViewContext context,
            Projects projects,
            Staff staff,
            Districts districts,
            CityClock clock,
            Project project) {
        this.context = context;
        this.projects = projects;
        this.clock = clock;
        this.project = project;
        addClassName("view");
        add(heading());
        if (project.vacant()) {
            Paragraph vacancy = new Paragraph(context.text(new LocalText(
                    "该项目在建但没有备案有效的劳资专管员，不符合第五条，请督促承包单位任命。",
                    "The project is in progress without an officer whose filing is live, against Art. 5: the contractor must"
                            + " appoint one.")));
            vacancy.addClassNames("notice", "tone-bad");
            add(vacancy);
        }
        Div facts = new Div(facts(districts));
        facts.addClassName("panel");
        List<Appointment> appointments = staff.appointments().of(context.caller(), project.id());
        List<Appointment> serving = appointments.stream()
                .filter(appointment ->
                        appointment.until().filter(clock.today()::isAfter).isEmpty())
                .toList();
        add(
                facts,
                officers(appointments),
                new DivisionPanel(context, staff.divisions(), clock, project.id(), serving),
                new ReminderPanel(context, staff.reminders(), clock, project.id(), appointments));
    }

    /** The services that know who answers for the project. */
    record Staff(Appointments appointments, Divisions divisions, Reminders reminders) {}

    private Heading heading() {
        Heading heading = new Heading(project.name(), "");
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            for (ProjectState next : ProjectState.values()) {
                if (next.mayFollow(project.state())) {
                    heading.with(new Button(context.text(verb(next)), event -> advance(next)));
                }
            }
            Button edit = new Button(
                    context.text(Words.EDIT),
                    event -> context.navigate("projects/" + project.id().value() + "/edit"));
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            heading.with(edit);
        }
        return heading;
    }

    private static LocalText verb(ProjectState next) {
        return switch (next) {
            case PLANNED -> new LocalText("退回未开工", "Back to planned");
            case STARTED -> new LocalText("今日开工", "Start today");
            case SUSPENDED -> new LocalText("今日停工", "Suspend today");
            case COMPLETED -> new LocalText("今日完工", "Complete today");
            case WAGES_SETTLED -> new LocalText("工资今日结清", "Wages settled today");
        };
    }

    private void advance(ProjectState next) {
        switch (projects.advance(context.caller(), project.id(), project.revision(), next, clock.today())) {
            case Outcome.Accepted<Project> ignored -> {
                Notices.done(context, new LocalText("已更新状态。", "The state was changed."));
                context.navigate("projects/" + project.id().value());
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }
            case Outcome.Rejected<Project>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }

    private Facts facts(Districts districts) {
        return new Facts()
                .fact(context.text(Words.STATE), Words.state(context, project.state()))
                .fact(
                        context.text(Words.CONTRACTOR),
                        new Link("contractors/" + project.contractor().value(), project.contractorName()))
                .fact(context.text(Words.PERMIT), project.permitNumber())
                .fact(context.text(Words.SECTOR), context.text(project.sector().label()))
                .fact(
                        context.text(Words.DISTRICT),
                        Words.district(context, districts, project.district()) + " " + project.street())
                .fact(context.text(Words.STARTED), day(project.started()))
                .fact(context.text(new LocalText("完工日期", "Completed")), day(project.completed()))
                .fact(context.text(new LocalText("工资结清日期", "Wages settled")), day(project.wagesSettled()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private Div officers(List<Appointment> all) {
        Div panel = new Div(new H2(context.text(Words.OFFICERS)));
        panel.addClassName("panel");
        if (all.isEmpty()) {
            panel.add(new EmptyState(
                    context.text(new LocalText("尚无任命", "No appointment yet")),
                    context.text(new LocalText(
                            "在专管员页面的“项目任职”中登记任命。", "Register one on the officer's page under “Appointments”."))));
            return panel;
        }
        Timeline timeline = new Timeline();
        for (Appointment appointment : all) {
            Div parts = new Div(new Link("officers/" + appointment.officer().value(), appointment.officerName()));
            if (appointment.late()) {
                parts.add(new Badge(context.text(new LocalText("开工后登记", "Registered late")), Tone.WARNING));
            }
            timeline.event(
                    appointment.from(),
                    appointment
                            .until()
                            .map(day -> context.text(new LocalText("至 " + day, "until " + day)))
                            .orElse(context.text(new LocalText("任职中", "serving"))),
                    appointment.until().isEmpty() ? Tone.GOOD : Tone.NEUTRAL,
                    appointment.division(),
                    parts);
        }
        panel.add(timeline);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return project.name();
    }
}
