// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;

/**
 * Where another value is given to a reading: one of its values to choose, or a number to write. It starts with the value
 * that the reading has.
 */
record ReadingField<F extends AbstractField<F, String> & HasValidation>(PolicyReading reading, F field) {

    /** @param present what the value that the reading has is called */
    static ReadingField<?> of(ViewContext context, PolicyReading reading, String label, LocalText present) {
        return reading.alternatives().isEmpty()
                ? new ReadingField<>(reading, typed(context, reading, label, present))
                : new ReadingField<>(reading, chosen(context, reading, label, present));
    }

    private static RadioButtonGroup<String> chosen(
            ViewContext context, PolicyReading reading, String label, LocalText present) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(reading.alternatives());
        group.setItemLabelGenerator(one ->
                context.text(one.equals(reading.value()) ? now(reading, present) : Words.value(reading.key(), one)));
        group.setValue(reading.value());
        group.addClassName("stacked");
        return group;
    }

    private static TextField typed(ViewContext context, PolicyReading reading, String label, LocalText present) {
        TextField field = new TextField(label);
        field.setValue(reading.value());
        field.setMaxLength(40);
        field.setHelperText(context.text(now(reading, present)));
        return field;
    }

    private static LocalText now(PolicyReading reading, LocalText present) {
        LocalText value = Words.value(reading.key(), reading.value());
        return new LocalText(value.zh() + "（" + present.zh() + "）", value.en() + " (" + present.en() + ")");
    }

    /** The change that is asked for; empty while the reading keeps its value. */
    Optional<PolicyChange.Changed> changed() {
        String wanted = field.getOptionalValue().orElse("").strip();
        return Optional.of(new PolicyChange.Changed(reading.key(), reading.value(), wanted))
                .filter(change -> !change.from().equals(change.to()));
    }
}
