// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Finding;

/** What the district's checks say about a finding before it is decided: why it is held, what is to be done, what to look into. */
final class ChecksPanel extends Div {

    private static final int LONGEST_NOTE = 2000;

    private final Desk desk;
    private final DecisionChecks checks;
    private final Finding finding;

    ChecksPanel(Desk desk, DecisionChecks checks, Finding finding) {
        this.desk = desk;
        this.checks = checks;
        this.finding = finding;
        addClassName("checks");
        checks.of(desk.caller(), finding.id()).ifPresent(this::show);
        setVisible(getElement().getChildCount() > 0);
    }

    private void show(CheckReport report) {
        if (!report.holds().isEmpty()) {
            UnorderedList why = new UnorderedList();
            report.holds().forEach(hold -> why.add(new ListItem(desk.text(hold.text()))));
            Div held = new Div(new H4(desk.text("决定暂缓", "The decision is held")), why);
            held.addClassNames("notice", "tone-warning");
            add(held);
        }
        if (!report.requirements().isEmpty()) {
            add(new H4(desk.text("决定前须完成", "To be done before the decision")));
            report.requirements().forEach(this::requirement);
        }
        report.proposals()
                .forEach(proposed -> add(new Paragraph(
                        new Span(desk.text("检查建议另行核实：", "A check proposes to look into: ")
                                + desk.text(
                                        proposed.finding().provision().article().label()) + " · "
                                + desk.text(proposed.finding().text()) + " "),
                        new Link(
                                "findings?case=" + finding.caseId().value() + "&project="
                                        + finding.project().value(),
                                desk.text("登记情形", "Register a finding")))));
        report.notes().forEach(note -> {
            Paragraph said = new Paragraph(desk.text(note));
            said.addClassName("muted");
            add(said);
        });
    }

    private void requirement(CheckReport.Asked asked) {
        Div head = new Div(
                new Span(desk.text(asked.requirement().text()) + " · " + asked.plugin()),
                asked.done().isPresent()
                        ? new Badge(desk.text("已完成", "Done"), Tone.GOOD)
                        : new Badge(desk.text("未完成", "Not done"), Tone.WARNING));
        head.addClassName("buttons");
        add(head);
        asked.done()
                .ifPresentOrElse(
                        done -> {
                            Paragraph note = new Paragraph(done.byName() + " · " + done.note());
                            note.addClassName("muted");
                            add(note);
                        },
                        () -> confirm(asked));
    }

    private void confirm(CheckReport.Asked asked) {
        if (!desk.caller().may(Permission.DECISION_WRITE)) {
            return;
        }
        StepForm form = desk.form();
        TextField note = form.field("note", new TextField(desk.text("完成情况", "How it was done")));
        note.setMaxLength(LONGEST_NOTE);
        add(form.action(
                new LocalText("确认已完成", "Confirm that it is done"),
                false,
                () -> checks.done(
                        desk.caller(),
                        finding.id(),
                        asked.plugin(),
                        asked.requirement().code(),
                        note.getValue())));
    }
}
