// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.ProvisionCode;

/** 事实与证据: what was found, what each situation rests on, and for Art. 11 the order whose deadline was missed. */
final class EvidenceStep extends Div implements FindingWizard.Part {

    private static final int MOST = 2000;
    private static final int TYPING_MILLIS = 300;

    private final ViewContext context;
    private final Sketch sketch;
    private final TextArea description;
    private final List<ProvisionFields> provisions;
    private final Select<Sketch.LapsedItem> order = new Select<>();

    EvidenceStep(ViewContext context, FindingsView.Services services, Sketch sketch, ErrorSummary errors) {
        this.context = context;
        this.sketch = sketch;
        this.description = new TextArea(context.text(new LocalText("查明的事实", "What was found")));
        this.provisions = sketch.provisions().stream()
                .map(code -> new ProvisionFields(context, sketch, code, errors))
                .toList();
        errors.field("description", description)
                .field("order", order)
                .field("order.number", order)
                .field("order.item", order)
                .field("order.deadline", order);
        addClassName("form");
        description();
        order(LapsedItems.of(context.caller(), services, sketch));
        H3 files = new H3(context.text(new LocalText("证据材料", "Exhibits")));
        files.addClassName("whole");
        add(order, description);
        provisions.forEach(this::add);
        add(new OtherFactField(context, services, sketch, errors));
        add(files, new FilesField(context, services.exhibits(), sketch.files(), errors));
    }

    private void description() {
        description.setRequiredIndicatorVisible(true);
        description.setMaxLength(MOST);
        description.setMinRows(6);
        description.addClassName("whole");
        description.setValue(sketch.description());
        count();
        // what is typed is kept while it is typed, and not only when the field is left: the way back leaves no field
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeTimeout(TYPING_MILLIS);
        description.addValueChangeListener(event -> {
            sketch.description(event.getValue());
            count();
        });
    }

    private void count() {
        int length = description.getValue().strip().length();
        LocalText what = new LocalText(
                "时间、地点、看到的情况和证据名称；已写 %,d 字，最多 %,d 字。".formatted(length, MOST),
                "When, where, what was seen, and the names of the proofs; %,d of %,d characters."
                        .formatted(length, MOST));
        description.setHelperText(context.text(
                provisions.size() == 1
                        ? what
                        : new LocalText(
                                "所选各项情形共同的事实；某一项另有事实的，在下面单独填写。" + what.zh(),
                                "Common to all of them; what belongs to one only is written below. " + what.en())));
    }

    private void order(List<Sketch.LapsedItem> items) {
        order.setLabel(context.text(new LocalText("逾期未改正的文书", "The order whose deadline was missed")));
        order.setItems(items);
        order.setItemLabelGenerator(item -> item.reference().number() + " · "
                + context.text(item.reference().item().article().label()) + " · "
                + context.text(new LocalText(
                        "期限 " + item.reference().deadline(),
                        "deadline " + item.reference().deadline())));
        order.setRequiredIndicatorVisible(true);
        order.addClassName("whole");
        order.setVisible(late());
        sketch.lapsed().filter(items::contains).ifPresent(order::setValue);
        order.addValueChangeListener(event -> sketch.lapsed(Optional.ofNullable(event.getValue())));
    }

    private boolean late() {
        return sketch.has(ProvisionCode.A11);
    }

    @Override
    public List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (late() && sketch.lapsed().isEmpty()) {
            missing.add(Reason.of("order-missing", "请选择逾期未改正的文书。", "Choose the order whose deadline was missed.")
                    .under(Article.of(11))
                    .at("order"));
        }
        if (sketch.provisions().stream().anyMatch(code -> sketch.told(code).isBlank())) {
            missing.add(Reason.of("description-missing", "请写明查明的事实。", "Say what was found.")
                    .at("description"));
        }
        provisions.forEach(fields -> fields.missing().ifPresent(missing::add));
        missing.addAll(sketch.files().missing());
        return missing;
    }

    @Override
    public Component component() {
        return this;
    }
}
