// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.Span;

/** A short word on a coloured ground. */
public final class Badge extends Span {

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
