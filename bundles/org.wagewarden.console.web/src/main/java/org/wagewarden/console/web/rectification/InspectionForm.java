// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Days;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;

/** What became of a situation: a look at the site, a proof that was handed in, or that none was. */
final class InspectionForm extends Div {

    private enum Result {
        SEEN_CORRECTED("现场复查：已改正", "Re-inspected: corrected"),
        SEEN_UNCORRECTED("现场复查：未改正", "Re-inspected: not corrected"),
        PROVEN("已核验改正证明材料", "A proof of the correction was checked"),
        NO_PROOF("期限届满仍未提交改正证明", "No proof came before the deadline ended");

        private final LocalText label;

        Result(String zh, String en) {
            label = new LocalText(zh, en);
        }
    }

    private final ViewContext context;
    private final OrderPage.Services services;
    private final RectificationOrder order;
    private final OrderItem item;
    private final Consumer<RectificationOrder> changed;
    private final RadioButtonGroup<Result> result = new RadioButtonGroup<>();
    private final DatePicker seen;
    private final DatePicker corrected;
    private final TextArea words;
    private final ErrorSummary errors;

    InspectionForm(
            ViewContext context,
            OrderPage.Services services,
            RectificationOrder order,
            OrderItem item,
            Consumer<RectificationOrder> changed) {
        this.context = context;
        this.services = services;
        this.order = order;
        this.item = item;
        this.changed = changed;
        this.seen = Days.field(context, new LocalText("复查日期", "Day of the re-inspection"));
        this.corrected = Days.field(context, new LocalText("改正日期", "Day of the correction"));
        this.words = new TextArea(context.text(new LocalText("证据和情况说明", "Proof, in words")));
        this.errors = new ErrorSummary(context)
                .field("result", result)
                .field("on", seen)
                .field("correctedOn", corrected)
                .field("note", words)
                .field("evidence", words);
        addClassName("decision");
        fields();
        Button record = new Button(context.text(new LocalText("记录结果", "Record the result")), event -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(record);
        buttons.addClassName("buttons");
        Div form = new Div(result, seen, corrected, words);
        form.addClassName("form");
        add(new H3(context.text(new LocalText("登记复查结果", "Record the re-inspection"))), errors, form, buttons);
    }

    private void fields() {
        boolean lapsed = services.clock().today().isAfter(order.deadline());
        result.setLabel(context.text(new LocalText("结果", "Result")));
        result.setItems(Arrays.stream(Result.values())
                .filter(one -> one != Result.NO_PROOF || lapsed)
                .toList());
        result.setItemLabelGenerator(one -> context.text(one.label));
        result.addClassNames("whole", "stacked");
        result.addValueChangeListener(event -> ask());
        seen.addValueChangeListener(event -> ask());
        for (DatePicker day : List.of(seen, corrected)) {
            day.setMin(order.orderedOn());
            day.setMax(services.clock().today());
        }
        seen.setValue(services.clock().today());
        corrected.setHelperText(context.text(
                new LocalText("实际改正之日；期限内改正的不加扣。", "When it really was corrected; in time adds nothing.")));
        ask();
        words.setMaxLength(2000);
        words.setHelperText(context.text(new LocalText(
                "写明看到了什么、依据哪些材料；核验人为您本人。", "What was seen and which papers prove it; you are the one who checked.")));
        words.addClassName("whole");
    }

    /** A look after the deadline does not tell whether the correction was in time, so its day is asked for. */
    private void ask() {
        Result chosen = result.getValue();
        seen.setVisible(chosen != Result.PROVEN && chosen != Result.NO_PROOF);
        corrected.setVisible(chosen == Result.PROVEN || chosen == Result.SEEN_CORRECTED && late());
    }

    private boolean late() {
        return !seen.isEmpty() && seen.getValue().isAfter(order.deadline());
    }

    private void record() {
        List<Reason> missing = new ArrayList<>();
        if (result.isEmpty()) {
            missing.add(Reason.of("result-missing", "请选择复查结果。", "Choose the result.")
                    .at("result"));
        }
        if (seen.isVisible() && seen.isEmpty()) {
            missing.add(Reason.of("day-missing", "请填写复查日期。", "Give the day of the re-inspection.")
                    .at("on"));
        }
        if (corrected.isVisible() && corrected.isEmpty()) {
            missing.add(Reason.of("day-missing", "请查明并填写改正日期。", "Find out and give the day of the correction.")
                    .at("correctedOn"));
        }
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        switch (send()) {
            case Outcome.Accepted<RectificationOrder>(RectificationOrder recorded) -> {
                Notices.done(context, new LocalText("已记录。", "Recorded."));
                changed.accept(recorded);
            }
            case Outcome.Rejected<RectificationOrder>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private Outcome<RectificationOrder> send() {
        String said = words.getValue();
        return switch (result.getValue()) {
            case SEEN_CORRECTED ->
                inspect(new ReInspection(
                        seen.getValue(), true, late() ? corrected.getOptionalValue() : Optional.empty(), said));
            case SEEN_UNCORRECTED -> inspect(ReInspection.uncorrected(seen.getValue(), said));
            case PROVEN ->
                services.orders().correct(context.caller(), order.id(), item.provision(), corrected.getValue(), said);
            case NO_PROOF -> services.orders().confirmLapse(context.caller(), order.id(), item.provision(), said);
        };
    }

    private Outcome<RectificationOrder> inspect(ReInspection inspection) {
        return services.orders().inspect(context.caller(), order.id(), item.provision(), inspection);
    }
}
