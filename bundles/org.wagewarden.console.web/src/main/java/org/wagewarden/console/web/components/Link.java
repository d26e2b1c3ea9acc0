// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.Anchor;

/** A link inside the console: the page is not loaded anew, and it can be opened in a new tab. */
public final class Link extends Anchor {

    /**
     * @param path relative to the console's address, for example {@code officers/01j…}
     * @param text what it says
     */
    public Link(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
        addClassName("link");
    }
}
