// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** A cell of a row that needs correcting: pressed, it becomes a field in its place. */
final class CellField extends Div {

    private static final int MOST_CHARACTERS = 1_000;

    private final ViewContext context;
    private final ImportColumn column;
    private final RowView row;
    private final Function<String, Outcome<RowView>> correct;
    private final Button open;

    /**
     * @param correct corrects the cell; what follows from an accepted correction is not this cell's business
     */
    CellField(ViewContext context, ImportColumn column, RowView row, Function<String, Outcome<RowView>> correct) {
        this.context = context;
        this.column = column;
        this.row = row;
        this.correct = correct;
        String value = value();
        String wrong = messages();
        addClassName("cell");
        open = new Button(value.isEmpty() ? context.text(new LocalText("（空）", "(empty)")) : value, event -> edit());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(context.text(new LocalText(
                        "更正第 " + row.number() + " 行“" + column.header().zh() + "”：",
                        "Correct row " + row.number() + ", " + column.header().en() + ": "))
                + (value.isEmpty() ? context.text(new LocalText("空", "empty")) : value)
                + (wrong.isEmpty() ? "" : "；" + wrong));
        if (!wrong.isEmpty()) {
            addClassName("cell-bad");
            setClassName("cell-doubt", row.outcome() == RowOutcome.SUSPECTED_DUPLICATE);
            open.setTooltipText(wrong);
        }
        add(open);
    }

    boolean bad() {
        return hasClassName("cell-bad");
    }

    void focus() {
        open.focus();
    }

    private String value() {
        return row.values().getOrDefault(column.key(), "");
    }

    private String messages() {
        return row.messages().stream()
                .filter(message -> message.column().equals(column.key()))
                .map(message -> context.text(message.text()))
                .collect(Collectors.joining("；"));
    }

    private void edit() {
        if (column.choices().isEmpty()) {
            TextField field = new TextField();
            field.setMaxLength(MOST_CHARACTERS);
            field.setValue(value());
            field.setAutoselect(true);
            // not while an input method is composing: there the same keys choose characters
            field.getElement()
                    .addEventListener("keydown", event -> save(field, field.getValue()))
                    .setFilter("event.key === 'Enter' && !event.isComposing")
                    .synchronizeProperty("value");
            field.getElement()
                    .addEventListener("keydown", event -> close())
                    .setFilter("event.key === 'Escape' && !event.isComposing");
            Button save = new Button(VaadinIcon.CHECK.create(), event -> save(field, field.getValue()));
            save.setAriaLabel(context.text(new LocalText("保存", "Save")));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            edit(field, save);
        } else {
            ComboBox<ImportColumn.Choice> field = new ComboBox<>();
            field.setItems(column.choices());
            field.setItemLabelGenerator(choice -> context.text(choice.label()));
            column.choices().stream()
                    .filter(choice -> choice.label().zh().equals(value())
                            || choice.label().en().equals(value())
                            || choice.code().equals(value()))
                    .findFirst()
                    .ifPresent(field::setValue);
            field.addValueChangeListener(event -> save(
                    field,
                    event.getSource()
                            .getOptionalValue()
                            .map(choice -> context.text(choice.label()))
                            .orElse("")));
            edit(field);
        }
    }

    private <F extends Component & Focusable<F> & HasAriaLabel> void edit(F field, Component... buttons) {
        field.setAriaLabel(open.getAriaLabel().orElse(""));
        Button cancel = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close());
        cancel.setAriaLabel(context.text(Words.CANCEL));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        removeAll();
        addClassName("cell-open");
        add(field);
        add(buttons);
        add(cancel);
        field.focus();
    }

    private void save(HasValidation field, String value) {
        switch (correct.apply(value.strip())) {
            case Outcome.Accepted<RowView> ignored -> {
                // the row is shown anew by whoever corrected it
            }
            case Outcome.Rejected<RowView>(List<Reason> reasons) -> {
                field.setErrorMessage(reasons.stream()
                        .map(reason -> context.text(reason.text()))
                        .collect(Collectors.joining(" ")));
                field.setInvalid(true);
            }
        }
    }

    private void close() {
        removeAll();
        removeClassName("cell-open");
        add(open);
        open.focus();
    }
}
