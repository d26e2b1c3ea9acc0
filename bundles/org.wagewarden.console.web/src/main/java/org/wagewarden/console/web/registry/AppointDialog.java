// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Projects;

/** Registers an appointment with its document and the proof of employment (Art. 5). */
final class AppointDialog extends Dialog {

    private final ViewContext context;
    private final ComboBox<Project> project;
    private final DatePicker from;
    private final TextField division;
    private final Checkbox contract;
    private final Checkbox insurance;
    private final ErrorSummary errors;
    private final DocumentField document;

    AppointDialog(ViewContext context, Appointments appointments, Projects projects, OfficerId officer, Runnable done) {
        this.context = context;
        this.project = Choices.project(context, projects, Words.PROJECT);
        this.from = Days.field(context, new LocalText("任职起始日", "First day"));
        this.division =
                new TextField(context.text(new LocalText("书面分工（多人任职时填写）", "Division of work (when several serve)")));
        this.contract = new Checkbox(context.text(new LocalText("已核验劳动合同", "Labour contract seen")));
        this.insurance = new Checkbox(context.text(new LocalText("已核验社会保险参保证明", "Social insurance proof seen")));
        this.document = new DocumentField(context, new LocalText("上传任命文件", "Upload the document"));
        this.errors = new ErrorSummary(context)
                .field("project", project)
                .field("from", from)
                .field("division", division)
                .field("labourContract", contract)
                .field("socialInsurance", insurance);
        setHeaderTitle(context.text(new LocalText("登记任命（第五条）", "Register an appointment (Art. 5)")));
        setWidth("min(46rem, 94vw)");
        project.setWidthFull();
        project.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        division.setMaxLength(200);
        division.setClassName("whole");
        Div form = new Div(project, from, division, contract, insurance, document);
        form.addClassName("form");
        add(errors, form);
        Button save =
                new Button(context.text(new LocalText("登记", "Register")), event -> save(appointments, officer, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(Words.CANCEL), event -> close()), save);
    }

    private void save(Appointments appointments, OfficerId officer, Runnable done) {
        List<Reason> missing = new ArrayList<>();
        if (project.isEmpty()) {
            missing.add(
                    Reason.of("project-missing", "请选择项目。", "Choose a project.").at("project"));
        }
        if (from.isEmpty()) {
            missing.add(Reason.of("from-missing", "请填写任职起始日。", "Give the first day.")
                    .at("from"));
        }
        if (document.document().isEmpty()) {
            missing.add(Reason.of("document-missing", "请上传任命文件。", "Upload the appointment document.")
                    .under(Article.of(5)));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        DocumentField.Document file = document.document().orElseThrow();
        AppointmentDraft draft = new AppointmentDraft(
                officer,
                project.getValue().id(),
                from.getValue(),
                division.getValue().strip(),
                file.name(),
                file.bytes(),
                contract.getValue(),
                insurance.getValue());
        switch (appointments.appoint(context.caller(), draft)) {
            case Outcome.Accepted<Appointment>(Appointment appointment) -> {
                Notices.done(
                        context,
                        appointment.late()
                                ? new LocalText("已登记；登记晚于开工，已作标记。", "Registered, and flagged: works had started.")
                                : new LocalText("已登记。", "Registered."));
                close();
                done.run();
            }
            case Outcome.Rejected<Appointment>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
