// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderDraft;
import org.wagewarden.registry.api.ReminderId;
import org.wagewarden.registry.api.ReminderSubject;
import org.wagewarden.registry.api.Reminders;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Reminders in the store. */
@Component
public final class JdbcReminders implements Reminders {

    private static final int MOST = 200;

    private final Store store;
    private final ProjectRows projects = new ProjectRows();
    private final AppointmentRows appointments = new AppointmentRows();
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcReminders(@Reference RegistrySchema schema, @Reference AuditTrail audit, @Reference CityClock clock) {
        this.store = schema.store();
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Reminder> of(Caller by, ProjectId project) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> reached(session, by, project)
                        .map(known -> list(session, Condition.of("r.project_id = ?", project.value())))
                        .orElse(List.of()))
                : List.of();
    }

    @Override
    public Outcome<Reminder> record(Caller by, ReminderDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.APPOINTMENT_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<Project> project = reached(session, by, draft.project());
            if (project.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope().at("project"));
            }
            List<Reason> wrong = wrong(session, draft);
            return wrong.isEmpty()
                    ? Outcome.accepted(insert(session, by, draft, project.get()))
                    : Outcome.rejected(wrong);
        });
    }

    private List<Reason> wrong(Session session, ReminderDraft draft) {
        List<Appointment> serving = appointments.list(
                session,
                Condition.of(
                                "a.project_id = ? AND a.officer_id = ?",
                                draft.project().value(),
                                draft.officer().value())
                        .and(Reach.on("a", draft.on())));
        return new Faults()
                .when(
                        draft.on().isAfter(clock.today()),
                        "on",
                        "reminder-in-future",
                        "提醒日期不能晚于今天。",
                        "The day of the reminder cannot be in the future.")
                .when(
                        serving.isEmpty(),
                        Article.of(7, 2),
                        "officer",
                        "not-appointed",
                        "该人员在提醒日不是本项目的劳资专管员。",
                        "This person did not serve on the project on that day.")
                .text("addressee", draft.addressee(), 2, 100, "被提醒单位或人员", "Who was reminded")
                .text("text", draft.text(), 4, 1000, "提醒内容", "What was said")
                .reasons();
    }

    private Reminder insert(Session session, Caller by, ReminderDraft draft, Project project) {
        ReminderId id = ReminderId.next();
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        session.update(Sql.of(
                "INSERT INTO registry_reminder (id, project_id, officer_id, subject, reminded_on, addressee,"
                        + " reminder_text, recorded_at, recorded_by, recorded_by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                draft.project().value(),
                draft.officer().value(),
                draft.subject(),
                draft.on(),
                draft.addressee().strip(),
                draft.text().strip(),
                now,
                by.account().value(),
                by.name()));
        Reminder made = list(session, Condition.of("r.id = ?", id.value())).getFirst();
        audit.record(
                by,
                "registry.reminder.recorded",
                "project/" + project.id().value(),
                Optional.of(project.district()),
                made.officerName() + " · " + made.subject().label().zh() + " · " + made.on());
        return made;
    }

    private static List<Reminder> list(Session session, Condition condition) {
        Sql sql = Sql.of("SELECT r.id, r.project_id, r.officer_id, o.name AS officer_name, r.subject, r.reminded_on,"
                + " r.addressee, r.reminder_text, r.recorded_at, r.recorded_by_name FROM registry_reminder r"
                + " JOIN registry_officer o ON o.id = r.officer_id");
        condition.addTo(sql);
        return session.list(
                sql.append("ORDER BY r.reminded_on DESC, r.id DESC FETCH FIRST " + MOST + " ROWS ONLY"),
                JdbcReminders::read);
    }

    private static Reminder read(Row row) {
        return new Reminder(
                new ReminderId(row.text("id")),
                new ProjectId(row.text("project_id")),
                new OfficerId(row.text("officer_id")),
                row.text("officer_name"),
                row.constant("subject", ReminderSubject.class),
                row.date("reminded_on"),
                row.text("addressee"),
                row.text("reminder_text"),
                row.instant("recorded_at"),
                row.text("recorded_by_name"));
    }

    private Optional<Project> reached(Session session, Caller by, ProjectId id) {
        return projects.find(
                session, clock.today(), Condition.of("p.id = ?", id.value()), new Reach(by.scope()).projects("p"));
    }
}
