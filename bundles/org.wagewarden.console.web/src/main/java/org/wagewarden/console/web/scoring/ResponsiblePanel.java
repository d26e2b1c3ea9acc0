// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;

/** Who served on the project on the day of the conduct, and, where the work was divided in writing, whose matter it was. */
final class ResponsiblePanel extends Div {

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketch sketch;
    private final CheckboxGroup<Appointment> chosen = new CheckboxGroup<>();

    ResponsiblePanel(ViewContext context, FindingsView.Services services, Sketch sketch, ErrorSummary errors) {
        this.context = context;
        this.services = services;
        this.sketch = sketch;
        addClassName("view");
        chosen.setLabel(context.text(new LocalText("书面分工覆盖该事项的专管员", "Whose division of work covers it")));
        chosen.setItemLabelGenerator(one -> one.officerName() + " · " + division(one));
        chosen.addClassName("stacked");
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                sketch.responsible(
                        event.getValue().stream().map(Appointment::officer).collect(Collectors.toSet()));
            }
        });
        chosen.setVisible(false);
        errors.field("responsible", chosen);
    }

    /** Asks again who served; the project or the day may be another. */
    void show() {
        removeAll();
        chosen.setVisible(false);
        if (sketch.project().isEmpty() || sketch.conduct().isEmpty()) {
            return;
        }
        List<Appointment> serving = services.appointments()
                .on(context.caller(), sketch.project().get(), sketch.conduct().get());
        add(new H3(context.text(new LocalText("当日在任的劳资专管员", "Officers serving on that day"))));
        if (serving.isEmpty()) {
            add(notice(new LocalText(
                    "该项目当日没有劳资专管员：可以登记，但没有可扣分的人；承包单位违反第五条。",
                    "The project had no officer on that day: the finding can be registered, but nobody can be charged; the"
                            + " unit breaks Art. 5.")));
        } else if (serving.size() > 1
                && serving.stream().anyMatch(one -> !one.division().isBlank())) {
            chosen.setItems(serving);
            chosen.setValue(serving.stream()
                    .filter(one -> sketch.responsible().isEmpty()
                            || sketch.responsible().contains(one.officer()))
                    .collect(Collectors.toSet()));
            chosen.setVisible(true);
            add(chosen);
        } else {
            UnorderedList list = new UnorderedList();
            serving.forEach(one -> list.add(new ListItem(
                    new Link("officers/" + one.officer().value(), one.officerName()),
                    new Span(" · " + division(one)))));
            add(list);
            if (serving.size() > 1) {
                add(notice(new LocalText(
                        "没有书面分工：在任的每一人全额扣分，不分摊（口径A11）。",
                        "There is no written division of work: each of them is charged in full (reading A11).")));
            }
        }
    }

    /** Nobody was chosen although the work was divided. */
    Optional<Reason> missing() {
        return chosen.isVisible() && chosen.getValue().equals(Set.of())
                ? Optional.of(Reason.of("responsible-missing", "请选择至少一名责任人。", "Choose who is responsible.")
                        .under(Article.of(10))
                        .at("responsible"))
                : Optional.empty();
    }

    private String division(Appointment one) {
        return one.division().isBlank()
                ? context.text(new LocalText("未作书面分工", "no written division of work"))
                : context.text(new LocalText("书面分工：", "division of work: ")) + one.division();
    }

    private Paragraph notice(LocalText text) {
        Paragraph notice = new Paragraph(context.text(text));
        notice.addClassNames("notice", "tone-warning");
        return notice;
    }
}
