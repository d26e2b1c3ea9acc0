// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values of one thing, as a description list. */
@Tag("dl")
public final class Facts extends HtmlContainer {

    public Facts() {
        addClassName("facts");
    }

    /** One fact; an empty value is shown as a dash. */
    public Facts fact(String name, String value) {
        return fact(name, new Span(value.isBlank() ? "—" : value));
    }

    public Facts fact(String name, Component value) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
