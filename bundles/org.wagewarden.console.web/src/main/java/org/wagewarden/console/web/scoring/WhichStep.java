// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;

/** 哪一条: every provision as a card with its clause in full, searchable; what follows from the basket is said at once. */
final class WhichStep extends Div implements FindingWizard.Part {

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketch sketch;
    private final CheckboxGroup<Provision> cards = new CheckboxGroup<>();
    private final Paragraph nothing;
    private final ProvisionAdvice advice;
    private final boolean lapsed;

    WhichStep(ViewContext context, FindingsView.Services services, Sketch sketch, Runnable chosen) {
        this.context = context;
        this.services = services;
        this.sketch = sketch;
        this.advice = new ProvisionAdvice(context, services, sketch);
        this.lapsed = !LapsedItems.of(context.caller(), services, sketch).isEmpty();
        this.nothing = new Paragraph(
                context.text(new LocalText("没有含这些词语的情形，请换一个词。", "No provision has these words; try others.")));
        addClassName("view");
        TextField search = new TextField(context.text(new LocalText("查找情形", "Find a provision")));
        search.setPlaceholder(
                context.text(new LocalText("词语或条号，例如：专用账户、10.5", "Words or a number, for example: account, 10.5")));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(300);
        search.addValueChangeListener(event -> find(event.getValue().strip()));
        cards.setLabel(context.text(new LocalText("扣分情形（可选多项）", "Provisions, one or more")));
        cards.setItems(services.provisions().all());
        cards.setRenderer(new ComponentRenderer<>(this::card));
        cards.setItemEnabledProvider(provision -> provision.code() != ProvisionCode.A11 || lapsed);
        cards.addClassNames("stacked", "provision-cards");
        cards.setValue(
                sketch.provisions().stream().map(services.provisions()::get).collect(Collectors.toSet()));
        cards.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                sketch.provisions(event.getValue().stream().map(Provision::code).collect(Collectors.toSet()));
                chosen.run();
                advice.show();
            }
        });
        nothing.addClassName("muted");
        nothing.getElement().setAttribute("role", "status");
        nothing.setVisible(false);
        add(search, cards, nothing, advice);
        advice.show();
    }

    /** Hides what does not match. The cards stay the same ones, so that a choice made while typing is not lost. */
    private void find(String words) {
        List<Provision> all = services.provisions().all();
        List<Component> shown = cards.getChildren().toList();
        boolean none = true;
        for (int i = 0; i < all.size(); i++) {
            boolean matches = matches(all.get(i), words);
            shown.get(i).setVisible(matches);
            none &= !matches;
        }
        nothing.setVisible(none);
    }

    private boolean matches(Provision provision, String words) {
        String wanted = words.toLowerCase(context.locale());
        return Stream.of(
                        provision.code().value(),
                        context.text(provision.article().label()),
                        context.text(provision.title()),
                        context.text(provision.text()))
                .anyMatch(text -> text.toLowerCase(context.locale()).contains(wanted));
    }

    private Div card(Provision provision) {
        Span name = new Span(context.text(provision.article().label()) + " " + context.text(provision.title()));
        name.addClassName("title");
        Div head = new Div(name, PointsBadge.of(context, provision.points()));
        head.addClassName("head");
        Paragraph clause = new Paragraph(context.text(provision.text()));
        Div card = new Div(head, clause);
        card.addClassName("provision-card");
        if (provision.code() == ProvisionCode.A11 && !lapsed) {
            Paragraph why = new Paragraph(context.text(
                    new LocalText("该项目没有已确认逾期的责令改正文书，不能选择。", "The project has no order whose lapse was confirmed.")));
            why.addClassName("muted");
            card.add(why);
        }
        return card;
    }

    @Override
    public List<Reason> missing() {
        return !sketch.provisions().isEmpty()
                ? List.of()
                // said on top of the step: below all the cards nobody would see it
                : List.of(Reason.of("provision-missing", "请选择至少一种情形。", "Choose at least one provision."));
    }

    @Override
    public Component component() {
        return this;
    }
}
