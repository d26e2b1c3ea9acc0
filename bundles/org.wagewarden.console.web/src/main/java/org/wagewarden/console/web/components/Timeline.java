// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What happened, newest on top. */
public final class Timeline extends OrderedList {

    public Timeline() {
        addClassName("timeline");
    }

    /** One event; the parts are links, badges, quotations. */
    public Timeline event(LocalDate day, String title, Tone tone, String detail, Component... parts) {
        Span date = new Span(day.toString());
        date.addClassName("date");
        Span name = new Span(title);
        name.addClassName("title");
        Div head = new Div(date, name);
        head.addClassName("head");
        head.add(parts);
        ListItem item = new ListItem(head);
        item.addClassName(tone.className());
        if (!detail.isEmpty()) {
            item.add(new Paragraph(detail));
        }
        add(item);
        return this;
    }
}
