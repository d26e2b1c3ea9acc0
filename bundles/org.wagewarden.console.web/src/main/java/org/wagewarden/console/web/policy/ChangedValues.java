// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;

/** The readings that a change is about, each with its value before and after. */
final class ChangedValues extends Div {

    /** @param name how a reading is named */
    ChangedValues(
            ViewContext context,
            List<PolicyReading> readings,
            List<PolicyChange.Changed> values,
            Function<PolicyReading, Component> name) {
        PlainTable table = new PlainTable(
                context.text(new LocalText("变更的取值", "Values that change")),
                0,
                Stream.of(
                                new LocalText("口径", "Reading"),
                                new LocalText("提出时的取值", "Value when proposed"),
                                Words.NEW_VALUE)
                        .map(context::text)
                        .toList());
        values.forEach(value -> table.row(
                readings.stream()
                        .filter(reading -> reading.key().equals(value.key()))
                        .findFirst()
                        .map(name)
                        .orElseGet(() -> new Span(value.key())),
                new Span(context.text(Words.value(value.key(), value.from()))),
                new Span(context.text(Words.value(value.key(), value.to())))));
        add(table);
    }
}
