// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/** Registers who answers for which situations on a project, with the document, or lifts the division (A11). */
final class DivisionDialog extends Dialog {

    /** Every situation that can be divided; Art. 11 goes with the item that was to be corrected. */
    private static final List<Article> MATTERS = Stream.of(
                    IntStream.rangeClosed(1, 11).mapToObj(item -> Article.of(10, item)),
                    IntStream.rangeClosed(1, 2).mapToObj(item -> Article.of(12, item)),
                    IntStream.rangeClosed(1, 3).mapToObj(item -> Article.of(13, item)),
                    Stream.of(Article.of(14)))
            .flatMap(articles -> articles)
            .toList();

    private final ViewContext context;
    private final Divisions divisions;
    private final ProjectId project;
    private final Runnable done;
    private final DatePicker from;
    private final DatePicker until;
    private final Map<OfficerId, MultiSelectComboBox<Article>> shares = new LinkedHashMap<>();
    private final Checkbox lift;
    private final DocumentField document;
    private final ErrorSummary errors;

    /** @param divided whether there is a division that can be lifted */
    DivisionDialog(
            ViewContext context,
            Divisions divisions,
            CityClock clock,
            ProjectId project,
            List<Appointment> serving,
            boolean divided,
            Runnable done) {
        this.context = context;
        this.divisions = divisions;
        this.project = project;
        this.done = done;
        this.from = Days.field(context, new LocalText("生效日", "First day"));
        this.until = Days.field(context, new LocalText("截止日（可不填）", "Last day (may stay empty)"));
        this.lift = new Checkbox(context.text(
                new LocalText("取消分工，各专管员均对全部情形负责", "Lift the division: every officer answers for everything")));
        this.document = new DocumentField(context, new LocalText("上传分工文件", "Upload the document"));
        this.errors = new ErrorSummary(context).field("from", from).field("until", until);
        setHeaderTitle(context.text(new LocalText("登记书面分工", "Register a division of work")));
        setWidth("min(46rem, 94vw)");
        from.setValue(clock.today());
        from.setMin(clock.today());
        from.setRequiredIndicatorVisible(true);
        until.setMin(clock.today());
        lift.setVisible(divided);
        lift.addClassName("whole");
        lift.addValueChangeListener(event -> shares.values().forEach(share -> share.setEnabled(!event.getValue())));
        Div form = new Div(from, until);
        form.addClassName("form");
        serving.forEach(appointment -> {
            MultiSelectComboBox<Article> share =
                    shares.computeIfAbsent(appointment.officer(), officer -> share(appointment.officerName()));
            form.add(share);
        });
        form.add(lift, document);
        add(errors, form);
        Button save = new Button(context.text(new LocalText("登记", "Register")), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(Words.CANCEL), event -> close()), save);
    }

    private MultiSelectComboBox<Article> share(String name) {
        MultiSelectComboBox<Article> share =
                new MultiSelectComboBox<>(context.text(new LocalText(name + "负责的情形", "What " + name + " answers for")));
        share.setItems(MATTERS);
        share.setItemLabelGenerator(article -> context.text(article.label()));
        share.addClassName("whole");
        return share;
    }

    private void save() {
        List<Reason> missing = new ArrayList<>();
        if (from.isEmpty()) {
            missing.add(
                    Reason.of("from-missing", "请填写生效日。", "Give the first day.").at("from"));
        }
        if (document.document().isEmpty()) {
            missing.add(Reason.of("document-missing", "请上传分工文件。", "Upload the document."));
        }
        List<DivisionDraft.Share> divided = lift.getValue()
                ? List.of()
                : shares.entrySet().stream()
                        .filter(share -> !share.getValue().isEmpty())
                        .map(share -> new DivisionDraft.Share(
                                share.getKey(), share.getValue().getValue()))
                        .toList();
        if (divided.isEmpty() && !lift.getValue()) {
            missing.add(
                    Reason.of("matters-missing", "请至少为一名专管员选择负责的情形。", "Choose what at least one officer answers for."));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        DocumentField.Document file = document.document().orElseThrow();
        DivisionDraft draft = new DivisionDraft(
                project, from.getValue(), Optional.ofNullable(until.getValue()), divided, file.name(), file.bytes());
        switch (divisions.register(context.caller(), draft)) {
            case Outcome.Accepted<Division> ignored -> {
                Notices.done(context, new LocalText("已登记。", "Registered."));
                close();
                done.run();
            }
            case Outcome.Rejected<Division>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
