// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;

/** Other values for readings, to be approved by somebody else; what changes is shown before it is sent. */
final class ProposalForm extends Div {

    private final ViewContext context;
    private final PolicyView.Services services;
    private final Policy latest;
    private final List<PolicyReading> offered;
    private final List<ReadingField<?>> fields;
    private final DatePicker from;
    private final TextArea note;
    private final Div changes = new Div();
    private final ErrorSummary errors;

    /** @param offered the readings that may be given another value here */
    ProposalForm(ViewContext context, PolicyView.Services services, Predicate<PolicyReading> offered) {
        this.context = context;
        this.services = services;
        this.latest = services.policies().history().getLast();
        this.offered =
                services.policies().readings(latest).stream().filter(offered).toList();
        this.fields = fields();
        this.from = Days.field(context, Words.EFFECTIVE);
        this.note = new TextArea(context.text(new LocalText("变更依据", "What the change rests on")));
        this.errors = new ErrorSummary(context).field("effectiveFrom", from).field("note", note);
        addClassNames("panel", "proposal");
        Div values = new Div();
        values.addClassNames("form", "reading-fields");
        for (ReadingField<?> one : fields) {
            // the names of the draft's readings count those that change; by this one each field is known before
            errors.field(one.reading().key(), one.field());
            one.field().addValueChangeListener(event -> tell());
            values.add(one.field());
        }
        Div rest = new Div(from, note);
        rest.addClassName("form");
        prepare();
        changes.addClassName("proposed");
        changes.getElement().setAttribute("aria-live", "polite");
        tell();
        Button propose = new Button(context.text(new LocalText("提出变更", "Propose the change")), event -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(propose);
        buttons.addClassName("buttons");
        add(
                new H2(context.text(
                        alone()
                                ? new LocalText("提出变更", "Propose another value")
                                : new LocalText("选择新的取值", "Choose other values"))),
                errors);
        upcoming().ifPresent(this::add);
        add(values, rest, new H2(context.text(new LocalText("将提出的变更", "What will be proposed"))), changes, buttons);
    }

    private List<ReadingField<?>> fields() {
        LocalText present = inForce()
                ? new LocalText("现行", "in force")
                : new LocalText("第 " + latest.version() + " 版", "version " + latest.version());
        return offered.stream()
                .<ReadingField<?>>map(reading -> ReadingField.of(
                        context,
                        reading,
                        alone() ? context.text(Words.NEW_VALUE) : Words.name(context, reading),
                        present))
                .toList();
    }

    /** On a reading's own page its question need not be said again. */
    private boolean alone() {
        return offered.size() == 1;
    }

    private boolean inForce() {
        return !latest.effectiveFrom().isAfter(services.clock().today());
    }

    private void prepare() {
        LocalDate first = inForce() ? services.clock().today() : latest.effectiveFrom();
        from.setMin(first);
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(context.text(
                new LocalText("只对该日及以后适用，不能早于 " + first + "。", "Applies from that day on; not before " + first + ".")));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(2000);
        note.setHelperText(context.text(new LocalText(
                "10 至 2000 字，例如会议纪要或复函文号。", "10 to 2,000 characters, for example the minutes or a letter.")));
        note.addClassName("whole");
    }

    /** A change builds on the version that was approved last, also while that one is still to come. */
    private Optional<Paragraph> upcoming() {
        if (inForce()) {
            return Optional.empty();
        }
        Paragraph notice = new Paragraph(context.text(new LocalText(
                "第 " + latest.version() + " 版已批准，自 " + latest.effectiveFrom() + " 起生效；变更以该版的取值为准，不能更早生效。",
                "Version " + latest.version() + " is approved and in force from " + latest.effectiveFrom()
                        + "; a change builds on its values and cannot come into force earlier.")));
        notice.addClassNames("notice", "tone-information");
        return Optional.of(notice);
    }

    private void tell() {
        changes.removeAll();
        fields.forEach(one -> one.field().setClassName("changed", one.changed().isPresent()));
        List<PolicyChange.Changed> changed =
                fields.stream().flatMap(one -> one.changed().stream()).toList();
        if (changed.isEmpty()) {
            Paragraph none = new Paragraph(context.text(new LocalText("还没有选择新的取值。", "No other value is chosen yet.")));
            none.addClassName("muted");
            changes.add(none);
        } else {
            changes.add(
                    new ChangedValues(context, offered, changed, reading -> new Span(Words.name(context, reading))));
        }
    }

    private void propose() {
        if (from.isEmpty()) {
            errors.show(List.of(Reason.of("effective-missing", "请选择生效日期。", "Choose the first day it applies to.")
                    .at("effectiveFrom")));
            return;
        }
        List<ReadingField<?>> changing =
                fields.stream().filter(one -> one.changed().isPresent()).toList();
        for (int i = 0; i < changing.size(); i++) {
            ReadingField<?> one = changing.get(i);
            errors.field("readings[" + i + "].value", one.field(), one.reading().id());
        }
        List<PolicyValue> wanted = changing.stream()
                .flatMap(one -> one.changed().stream())
                .map(change -> new PolicyValue(change.key(), change.to()))
                .toList();
        switch (services.changes()
                .propose(context.caller(), new PolicyDraft(from.getValue(), wanted, note.getValue()))) {
            case Outcome.Accepted<PolicyChange>(PolicyChange change) -> {
                Notices.done(context, new LocalText("已提出，等待另一人批准。", "Proposed; another person has to approve it."));
                context.navigate(PolicyView.PATH + "/changes/" + change.id().value());
            }
            case Outcome.Rejected<PolicyChange>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
