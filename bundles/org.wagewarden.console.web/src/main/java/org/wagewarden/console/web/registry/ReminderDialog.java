// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderDraft;
import org.wagewarden.registry.api.ReminderSubject;
import org.wagewarden.registry.api.Reminders;

/** Records that an officer reminded somebody (Art. 7(2)). */
final class ReminderDialog extends Dialog {

    private final ViewContext context;
    private final Reminders reminders;
    private final ProjectId project;
    private final Runnable done;
    private final Select<OfficerId> officer = new Select<>();
    private final Select<ReminderSubject> subject = new Select<>();
    private final DatePicker on;
    private final TextField addressee;
    private final TextArea text;
    private final ErrorSummary errors;

    ReminderDialog(
            ViewContext context,
            Reminders reminders,
            CityClock clock,
            ProjectId project,
            List<Appointment> appointments,
            Runnable done) {
        this.context = context;
        this.reminders = reminders;
        this.project = project;
        this.done = done;
        this.on = Days.field(context, new LocalText("提醒日期", "Day"));
        this.addressee = new TextField(context.text(new LocalText("被提醒单位或人员", "Who was reminded")));
        this.text = new TextArea(context.text(new LocalText("提醒内容", "What was said")));
        this.errors = new ErrorSummary(context)
                .field("officer", officer)
                .field("on", on)
                .field("addressee", addressee)
                .field("text", text);
        setHeaderTitle(context.text(new LocalText("登记提醒（第七条）", "Record a reminder (Art. 7)")));
        setWidth("min(46rem, 94vw)");
        Map<OfficerId, String> names = new LinkedHashMap<>();
        appointments.forEach(appointment -> names.put(appointment.officer(), appointment.officerName()));
        officer.setLabel(context.text(Words.OFFICER));
        officer.setItems(names.keySet());
        officer.setItemLabelGenerator(names::get);
        officer.setValue(names.keySet().iterator().next());
        subject.setLabel(context.text(new LocalText("提醒事项", "Subject")));
        subject.setItems(ReminderSubject.values());
        subject.setItemLabelGenerator(one -> context.text(one.label()));
        subject.setValue(ReminderSubject.SPECIAL_ACCOUNT);
        on.setValue(clock.today());
        on.setMax(clock.today());
        addressee.setMaxLength(100);
        text.setMaxLength(1000);
        text.addClassName("whole");
        Div form = new Div(officer, subject, on, addressee, text);
        form.addClassName("form");
        add(errors, form);
        Button save = new Button(context.text(new LocalText("登记", "Record")), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(Words.CANCEL), event -> close()), save);
    }

    private void save() {
        if (on.isEmpty()) {
            errors.show(
                    List.of(Reason.of("on-missing", "请填写提醒日期。", "Give the day.").at("on")));
            return;
        }
        ReminderDraft draft = new ReminderDraft(
                project,
                officer.getValue(),
                subject.getValue(),
                on.getValue(),
                addressee.getValue().strip(),
                text.getValue().strip());
        switch (reminders.record(context.caller(), draft)) {
            case Outcome.Accepted<Reminder> ignored -> {
                Notices.done(context, new LocalText("已登记。", "Recorded."));
                close();
                done.run();
            }
            case Outcome.Rejected<Reminder>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
