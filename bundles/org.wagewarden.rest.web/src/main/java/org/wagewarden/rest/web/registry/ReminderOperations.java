// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderDraft;
import org.wagewarden.registry.api.ReminderSubject;
import org.wagewarden.registry.api.Reminders;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** What officers reminded the units of (Art. 7(2), R-021). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ReminderOperations.TAG,
        property = Area.PROPERTY + "=" + ReminderOperations.TAG)
public final class ReminderOperations implements Area {

    static final String TAG = "reminders";

    private final Reminders reminders;
    private final Projects projects;

    @Activate
    public ReminderOperations(@Reference Reminders reminders, @Reference Projects projects) {
        this.reminders = reminders;
        this.projects = projects;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listReminders", this::list, "recordReminder", this::record);
    }

    private Answer list(Call call) {
        ProjectId project = new ProjectId(call.parameter("id"));
        return Answer.found(
                projects.find(call.caller(), project),
                known -> Answer.list(reminders.of(call.caller(), project), ReminderOperations::json));
    }

    private Answer record(Call call) {
        Body body = call.body();
        ReminderDraft draft = new ReminderDraft(
                new ProjectId(call.parameter("id")),
                new OfficerId(body.text("officer")),
                body.constant("subject", ReminderSubject.class),
                body.date("on"),
                body.text("addressee"),
                body.text("text"));
        return Answer.of(reminders.record(call.caller(), draft), made -> Answer.created(json(made)));
    }

    private static Fields json(Reminder reminder) {
        return Fields.of()
                .with("id", reminder.id().value())
                .with("project", reminder.project().value())
                .with("officer", reminder.officer().value())
                .with("officerName", reminder.officerName())
                .with("subject", reminder.subject().name())
                .with("subjectLabel", reminder.subject().label())
                .with("on", reminder.on())
                .with("addressee", reminder.addressee())
                .with("text", reminder.text())
                .with("recordedAt", reminder.recordedAt())
                .with("recordedByName", reminder.recordedByName());
    }
}
