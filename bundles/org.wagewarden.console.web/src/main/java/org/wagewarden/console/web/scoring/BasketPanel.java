// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.ProvisionCode;

/** The situations that were chosen with what each counts in one case, and which one absorbs it. */
final class BasketPanel extends Div {

    private final ViewContext context;

    BasketPanel(ViewContext context, Basket basket) {
        this.context = context;
        addClassName("basket");
        int number = basket.items().size();
        Paragraph sum = new Paragraph(context.text(new LocalText(
                "已选 " + number + " 种情形，本案每名责任人合计扣 " + basket.sum() + " 分",
                number + (number == 1 ? " situation, " : " situations, ") + basket.sum()
                        + " points in this case for each officer responsible")));
        sum.addClassName("sum");
        UnorderedList list = new UnorderedList();
        basket.items().forEach(item -> list.add(item(item)));
        add(sum, list);
    }

    private ListItem item(Basket.Item item) {
        Span name = new Span(label(item.code()));
        name.addClassName("title");
        ListItem line = new ListItem(name, PointsBadge.of(context, item.counted()));
        item.by().filter(by -> item.counted() < item.code().points()).ifPresent(by -> {
            Span why = new Span(context.text(new LocalText(
                    "应扣 %d 分，由%s吸收，不另计；该项如被撤销则恢复计分。"
                            .formatted(
                                    item.code().points(), by.article().label().zh()),
                    "%d by the Measures, absorbed by %s; counts again if that one is annulled."
                            .formatted(
                                    item.code().points(), by.article().label().en()))));
            why.addClassName("muted");
            line.add(why);
        });
        return line;
    }

    private String label(ProvisionCode code) {
        return context.text(code.article().label());
    }
}
