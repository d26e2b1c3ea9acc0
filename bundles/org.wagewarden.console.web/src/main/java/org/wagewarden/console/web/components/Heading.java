// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one h1, a sentence about it, and what can be done. */
public final class Heading extends Div {

    private final Div actions = new Div();

    public Heading(String title, String lead) {
        addClassName("heading");
        Div words = new Div(new H1(title));
        if (!lead.isEmpty()) {
            Paragraph paragraph = new Paragraph(lead);
            paragraph.addClassName("lead");
            words.add(paragraph);
        }
        actions.addClassName("actions");
        add(words, actions);
    }

    /** Adds buttons on the right, the primary one first. */
    public Heading with(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
