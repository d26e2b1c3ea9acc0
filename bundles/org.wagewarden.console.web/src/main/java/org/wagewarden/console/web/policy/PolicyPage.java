// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;

/** Every reading with its value in force, and the changes that were proposed. */
final class PolicyPage extends Div {

    private static final String CHANGEABLE = "changeable";
    private static final String YES = "1";

    private final ViewContext context;
    private final AddressState state;
    private final List<PolicyReading> readings;
    private final Div found = new Div();

    PolicyPage(ViewContext context, PolicyView.Services services) {
        this.context = context;
        this.state = new AddressState(context);
        Policy policy = services.policies().on(services.clock().today());
        this.readings = services.policies().readings(policy);
        addClassName("view");
        found.addClassNames("panel", "readings");
        FilterBar filters = new FilterBar(context, state, this::load)
                .text("q", new LocalText("搜索", "Search"), new LocalText("编号或词语，例如：A18、节假日", "Number or words"))
                .choice(
                        CHANGEABLE,
                        new LocalText("能否变更", "Can it change"),
                        List.of(YES),
                        yes -> yes,
                        yes -> context.text(new LocalText("只看可变更的", "Only what can change")))
                .done();
        LocalText version = new LocalText(
                "办法没有写明之处按以下口径执行。现行第 " + policy.version() + " 版，自 " + policy.effectiveFrom()
                        + " 起生效；变更由一人提出、另一人批准，只对生效日以后适用。",
                "Where the Measures are silent they are read like this. Version " + policy.version()
                        + " is in force from " + policy.effectiveFrom()
                        + "; a change is proposed by one person, approved by another, and applies from its day on.");
        Heading heading = new Heading(context.text(Words.TITLE), context.text(version));
        if (PolicyView.mayChange(context)) {
            Button propose = new Button(
                    context.text(Words.PROPOSE),
                    VaadinIcon.PLUS.create(),
                    event -> context.navigate(PolicyView.PATH + "/propose"));
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(propose);
        }
        add(
                heading,
                filters,
                found,
                new H2(context.text(new LocalText("变更与版本", "Changes and versions"))),
                new ChangeTable(context, state, services));
        load();
    }

    private void load() {
        found.removeAll();
        List<PolicyReading> shown = shown().toList();
        if (shown.isEmpty()) {
            found.add(new EmptyState(
                    context.text(new LocalText("没有符合条件的口径", "No reading matches")),
                    context.text(new LocalText("请换一个词，或重置条件。", "Try another word, or reset the conditions."))));
            return;
        }
        PlainTable table = new PlainTable(
                context.text(Words.TITLE),
                1,
                Stream.of(
                                new LocalText("编号", "No."),
                                new LocalText("办法未写明的问题", "What the Measures leave open"),
                                Words.VALUE,
                                new LocalText("推荐口径", "Recommended reading"))
                        .map(context::text)
                        .toList());
        shown.forEach(reading -> table.row(
                new Span(reading.id()),
                new Link(PolicyView.PATH + "/" + reading.id(), context.text(reading.question())),
                value(reading),
                new Span(context.text(reading.reading()))));
        found.add(table);
    }

    private Stream<PolicyReading> shown() {
        String wanted = state.get("q").orElse("").strip().toLowerCase(context.locale());
        boolean changeable = state.get(CHANGEABLE).filter(YES::equals).isPresent();
        return readings.stream()
                .filter(reading -> !changeable || Words.changeable(reading))
                .filter(reading -> Stream.of(
                                reading.id(),
                                reading.key(),
                                context.text(reading.question()),
                                context.text(reading.reading()),
                                context.text(reading.note()))
                        .anyMatch(text -> text.toLowerCase(context.locale()).contains(wanted)));
    }

    private Span value(PolicyReading reading) {
        if (Words.changeable(reading)) {
            return new Badge(context.text(Words.value(reading.key(), reading.value())), Tone.INFORMATION);
        }
        Span fixed = new Span(context.text(new LocalText("固定", "fixed")));
        fixed.addClassName("muted");
        return fixed;
    }
}
