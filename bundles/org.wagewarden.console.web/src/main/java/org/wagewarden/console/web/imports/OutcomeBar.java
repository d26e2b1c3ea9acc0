// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.exchange.api.ImportTotals;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.platform.api.LocalText;

/** How many rows have which outcome; pressing one shows these rows only. The choice stands in the address. */
final class OutcomeBar extends Div {

    private static final String ONLY = "only";
    /** In the address for rows that somebody has to look at. */
    private static final String PROBLEMS = "PROBLEMS";

    private static final Set<RowOutcome> BAD = EnumSet.of(RowOutcome.ERROR, RowOutcome.SUSPECTED_DUPLICATE);

    private final ViewContext context;
    private final AddressState state;
    private final Runnable changed;

    OutcomeBar(ViewContext context, AddressState state, Runnable changed) {
        this.context = context;
        this.state = state;
        this.changed = changed;
        addClassName("outcome-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", context.text(new LocalText("校验结果", "Outcome of the check")));
    }

    /** The outcomes that are wanted; empty for all. */
    Set<RowOutcome> only() {
        if (state.get(ONLY).filter(PROBLEMS::equals).isPresent()) {
            return BAD;
        }
        return state.get(ONLY, RowOutcome.class)
                .<Set<RowOutcome>>map(EnumSet::of)
                .orElse(Set.of());
    }

    /** How many rows the choice shows. */
    int shown(ImportTotals totals) {
        Set<RowOutcome> only = only();
        return only.isEmpty()
                ? totals.all()
                : only.stream().mapToInt(totals::of).sum();
    }

    void show(ImportTotals totals) {
        removeAll();
        Set<RowOutcome> only = only();
        int problems = BAD.stream().mapToInt(totals::of).sum();
        boolean both = BAD.stream().allMatch(outcome -> totals.of(outcome) > 0);
        add(choice(new LocalText("全部", "All"), totals.all(), "", only.isEmpty(), "neutral"));
        if (both || only.equals(BAD)) {
            add(choice(new LocalText("需处理", "To look at"), problems, PROBLEMS, only.equals(BAD), "bad"));
        }
        for (RowOutcome outcome : RowOutcome.values()) {
            boolean pressed = only.equals(EnumSet.of(outcome));
            add(choice(
                    outcome.label(),
                    totals.of(outcome),
                    outcome.name(),
                    pressed,
                    Words.tone(outcome).name().toLowerCase(Locale.ROOT)));
        }
    }

    private Button choice(LocalText label, int count, String value, boolean pressed, String tone) {
        Span number = new Span("%,d".formatted(count));
        number.addClassName("number");
        Button button = new Button(context.text(label), event -> {
            state.put(Map.of(ONLY, value, "page", ""));
            changed.run();
        });
        button.setSuffixComponent(number);
        button.addClassNames("outcome", "tone-" + (count == 0 ? "neutral" : tone));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setEnabled(count > 0 || pressed);
        return button;
    }
}
