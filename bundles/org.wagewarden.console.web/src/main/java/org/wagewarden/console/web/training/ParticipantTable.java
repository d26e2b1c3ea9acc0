// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.Trainings;

/** Who takes part, with what can be recorded next in each line. */
final class ParticipantTable extends Div {

    private static final LocalText NAME = new LocalText("参加人员", "Participants");
    private static final int VISIBLE = 30;

    private final ViewContext context;
    private final Trainings trainings;
    private final Certificates certificates;
    private final Session session;
    private final boolean writes;
    private final LocalDate today;
    private final Consumer<List<Participation>> changed;
    private final Grid<Line> grid = new Grid<>();
    private final List<Line> lines = new ArrayList<>();
    private final EmptyState nobody;

    /** A line keeps its place in the table while what it says changes. */
    private static final class Line {
        private Participation now;

        Line(Participation now) {
            this.now = now;
        }
    }

    /**
     * @param writes whether the caller may record here
     * @param changed told everybody's state after each change
     */
    ParticipantTable(
            ViewContext context,
            Trainings trainings,
            Certificates certificates,
            CityClock clock,
            Session session,
            boolean writes,
            Consumer<List<Participation>> changed) {
        this.context = context;
        this.trainings = trainings;
        this.certificates = certificates;
        this.session = session;
        this.writes = writes;
        this.today = clock.today();
        this.changed = changed;
        this.nobody = new EmptyState(
                context.text(new LocalText("还没有人报名", "Nobody is enrolled")),
                context.text(
                        writes
                                ? new LocalText("在上方搜索专管员并报名。", "Search for an officer above and enrol the person.")
                                : new LocalText("由培训组织人员登记参加人员。", "The training organiser enrols participants.")));
        grid.setAriaLabel(context.text(NAME));
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column(
                new LocalText("姓名", "Name"),
                line -> new Link("officers/" + line.now.officer().value(), line.now.officerName()));
        column(new LocalText("到场", "Attendance"), this::attendance);
        column(new LocalText("考核成绩", "Score"), this::score);
        column(new LocalText("结果", "Result"), line -> Words.result(context, line.now, session.passMark()));
        column(new LocalText("合格证书", "Certificate"), this::certificate);
        add(grid, nobody);
    }

    private void column(LocalText header, com.vaadin.flow.function.SerializableFunction<Line, Component> cell) {
        grid.addComponentColumn(cell::apply).setHeader(context.text(header)).setAutoWidth(true);
    }

    void load() {
        lines.clear();
        trainings.participants(context.caller(), session.id()).forEach(one -> lines.add(new Line(one)));
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() <= VISIBLE);
        grid.setVisible(!lines.isEmpty());
        nobody.setVisible(lines.isEmpty());
        tell();
    }

    private void tell() {
        changed.accept(lines.stream().map(line -> line.now).toList());
    }

    private Component attendance(Line line) {
        boolean fixed = !writes || line.now.certificateNumber().isPresent();
        if (fixed || today.isBefore(session.heldOn())) {
            return new Span(line.now
                    .attended()
                    .map(there -> context.text(there ? new LocalText("到场", "Attended") : new LocalText("缺席", "Absent")))
                    .orElse("—"));
        }
        Div choice = new Div(
                choice(line, true, new LocalText("到场", "Attended")),
                choice(line, false, new LocalText("缺席", "Absent")));
        choice.addClassName("two-way");
        choice.getElement().setAttribute("role", "group");
        choice.getElement()
                .setAttribute(
                        "aria-label", line.now.officerName() + " " + context.text(new LocalText("到场情况", "attendance")));
        return choice;
    }

    private Button choice(Line line, boolean there, LocalText label) {
        boolean pressed = line.now.attended().filter(now -> now == there).isPresent();
        Button button = new Button(
                context.text(label),
                event -> record(
                        line, trainings.recordAttendance(context.caller(), session.id(), line.now.officer(), there)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (pressed) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return button;
    }

    private Component score(Line line) {
        String known = line.now.score().map(String::valueOf).orElse("—");
        boolean open = writes
                && line.now.certificateNumber().isEmpty()
                && line.now.attended().orElse(false)
                && !today.isBefore(session.examOn());
        if (!open) {
            return new Span(known);
        }
        IntegerField field = new IntegerField();
        field.setMin(0);
        field.setMax(100);
        field.addClassName("score");
        field.setAriaLabel(line.now.officerName() + " " + context.text(new LocalText("考核成绩", "score")));
        field.setPlaceholder("0–100");
        line.now.score().ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && !field.isInvalid()) {
                record(
                        line,
                        trainings.recordExam(context.caller(), session.id(), line.now.officer(), event.getValue()));
            }
        });
        return field;
    }

    private Component certificate(Line line) {
        if (line.now.certificateNumber().isPresent()) {
            Span number = new Span(line.now.certificateNumber().orElseThrow());
            number.addClassName("number");
            return number;
        }
        if (!writes || !line.now.passed()) {
            return new Span("—");
        }
        Button issue = new Button(context.text(new LocalText("发放证书", "Issue")), event -> issue(line));
        issue.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        issue.setAriaLabel(context.text(new LocalText(
                "为" + line.now.officerName() + "发放" + Words.CERTIFICATE.zh(),
                "Issue the certificate to " + line.now.officerName())));
        return issue;
    }

    private void issue(Line line) {
        switch (certificates.issue(context.caller(), session.id(), line.now.officer())) {
            case Outcome.Accepted<Certificate>(Certificate issued) -> {
                Notices.done(
                        context,
                        new LocalText(
                                "已发放证书 " + issued.number() + "，请在专管员页面办理备案。",
                                "Certificate " + issued.number() + " is issued; file it on the person's page."));
                load();
            }
            case Outcome.Rejected<Certificate>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }

    private void record(Line line, Outcome<Participation> outcome) {
        switch (outcome) {
            case Outcome.Accepted<Participation>(Participation now) -> {
                line.now = now;
                tell();
            }
            case Outcome.Rejected<Participation>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
        // a refused value goes back to what is recorded
        grid.getDataProvider().refreshItem(line);
    }
}
