// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing to show: why, and what to do. */
public final class EmptyState extends Div {

    /** A part of a page that has nothing to show. */
    public EmptyState(String title, String remedy, Component... actions) {
        this(new H2(title), remedy, actions);
    }

    private EmptyState(Component title, String remedy, Component... actions) {
        addClassName("empty-state");
        getElement().setAttribute("role", "status");
        add(title, new Paragraph(remedy));
        add(actions);
    }

    /** A whole page that has nothing to show: its title is the page's. */
    public static EmptyState page(String title, String remedy, Component... actions) {
        return new EmptyState(new H1(title), remedy, actions);
    }
}
