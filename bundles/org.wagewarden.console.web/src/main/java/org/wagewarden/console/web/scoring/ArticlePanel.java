// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Measures;

/** One article in its own words, with an address for itself and for each item. */
final class ArticlePanel extends Section {

    private static final String NUMBERS = "一二三四五六七八九十";

    /** After the router's own scrolling to the top, and once the page is laid out; not for ever, if somebody leaves it. */
    private static final String SHOW = "let frames = 300;"
            + " const show = () => this.offsetHeight ? %s : frames-- && requestAnimationFrame(show);"
            + " setTimeout(show, 100)";

    /** How what is marked comes into sight. */
    enum Place {
        /** In the middle of the screen: who came here came for it. */
        ALONE("this.scrollIntoView({block: 'center'})"),
        /** In the middle of the box it stands in; the page stays where it is, for it is about something else. */
        BESIDE("(box => box.scrollTop += this.getBoundingClientRect().top"
                + " - box.getBoundingClientRect().top - box.clientHeight / 2)(this.closest('aside'))");

        private final String show;

        Place(String script) {
            this.show = SHOW.formatted(script);
        }
    }

    private final Place place;

    /**
     * @param target the anchor to scroll to and to mark, where there is one
     */
    ArticlePanel(ViewContext context, Measures.ArticleText text, Optional<String> target, Place place) {
        this.place = place;
        int number = text.article().number();
        String id = "article-" + number;
        setId(id);
        addClassName("article");
        add(new H3(new Link("measures/" + number, context.text(text.article().label()))));
        add(new Paragraph(context.text(text.lead())));
        if (!text.items().isEmpty()) {
            OrderedList list = new OrderedList();
            for (Measures.Item item : text.items()) {
                int itemNumber = item.article().item().orElseThrow();
                String label = context.text(new LocalText(
                        "（"
                                + (itemNumber <= 10
                                        ? NUMBERS.substring(itemNumber - 1, itemNumber)
                                        : "十" + NUMBERS.charAt(itemNumber - 11))
                                + "）",
                        "(" + itemNumber + ") "));
                ListItem entry = new ListItem(
                        new Link("measures/" + number + "/" + itemNumber, label),
                        new com.vaadin.flow.component.html.Span(context.text(item.text())));
                entry.setId(id + "-" + itemNumber);
                list.add(entry);
                mark(entry, target);
            }
            add(list);
        }
        text.closing().ifPresent(closing -> add(new Paragraph(context.text(closing))));
        mark(this, target);
    }

    /** The anchor of {@code 10} or {@code 10/5}. */
    static String anchor(List<String> path) {
        return "article-" + String.join("-", path.subList(0, Math.min(2, path.size())));
    }

    private void mark(com.vaadin.flow.component.Component part, Optional<String> target) {
        if (target.equals(part.getId())) {
            part.addClassName("marked");
            part.getElement().executeJs(place.show);
        }
    }
}
