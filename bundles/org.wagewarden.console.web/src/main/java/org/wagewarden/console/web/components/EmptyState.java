// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing to show: why, and what to do. */
public final class EmptyState extends Div {

    public EmptyState(String title, String remedy, Component... actions) {
        addClassName("empty-state");
        getElement().setAttribute("role", "status");
        add(new H2(title), new Paragraph(remedy));
        add(actions);
    }
}
