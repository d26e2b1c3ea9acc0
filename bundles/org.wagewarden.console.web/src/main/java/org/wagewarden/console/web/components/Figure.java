// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A number with its name, leading to the list behind it. */
public final class Figure extends Anchor {

    /**
     * @param path the list, with its filter
     * @param tone of the number; a warning only where the number calls for work
     */
    public Figure(String path, String label, long value, Tone tone) {
        super(path);
        getElement().setAttribute("router-link", true);
        addClassNames("kpi", tone == Tone.NEUTRAL ? "plain" : tone.className());
        Span number = new Span("%,d".formatted(value));
        number.addClassName("value");
        Span name = new Span(label);
        name.addClassName("label");
        add(number, name);
    }
}
