// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** The query form above a table. Every change is written into the address and asks for the first page anew. */
public final class FilterBar extends Div {

    private static final LocalText RESET = new LocalText("重置", "Reset");
    private static final LocalText ALL = new LocalText("全部", "All");

    private final ViewContext context;
    private final AddressState state;
    private final Runnable changed;
    private final List<Runnable> resets = new ArrayList<>();
    private final Map<String, String> cleared = new LinkedHashMap<>();
    private boolean quiet;

    /**
     * @param changed called when a filter changed
     */
    public FilterBar(ViewContext context, AddressState state, Runnable changed) {
        this.context = context;
        this.state = state;
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        cleared.put(Pager.CURSOR, "");
    }

    /** A text to search for. */
    public FilterBar text(String key, LocalText label, LocalText hint) {
        TextField field = new TextField(context.text(label));
        field.setPlaceholder(context.text(hint));
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValue(state.get(key).orElse(""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(300);
        field.addValueChangeListener(event -> changed(key, event.getValue().strip()));
        field.addClassName("wide");
        return with(key, field, field::clear);
    }

    /** One of a few values, or all. */
    public <T> FilterBar choice(
            String key, LocalText label, List<T> values, Function<T, String> name, Function<T, String> caption) {
        Select<Optional<T>> field = new Select<>();
        field.setLabel(context.text(label));
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> items.add(Optional.of(value)));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item.map(caption).orElse(context.text(ALL)));
        field.setValue(values.stream()
                .filter(value ->
                        state.get(key).filter(name.apply(value)::equals).isPresent())
                .findFirst());
        field.addValueChangeListener(
                event -> changed(key, event.getValue().map(name).orElse("")));
        return with(key, field, () -> field.setValue(Optional.empty()));
    }

    private FilterBar with(String key, Component field, Runnable reset) {
        add(field);
        cleared.put(key, "");
        resets.add(reset);
        return this;
    }

    /** Ends the form with its reset button. */
    public FilterBar done() {
        Button reset = new Button(context.text(RESET), event -> {
            quiet = true;
            resets.forEach(Runnable::run);
            quiet = false;
            state.put(cleared);
            changed.run();
        });
        add(reset);
        return this;
    }

    private void changed(String key, String value) {
        if (!quiet) {
            state.put(Map.of(key, value, Pager.CURSOR, ""));
            changed.run();
        }
    }
}
