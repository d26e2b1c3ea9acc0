// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.scoring.api.Preview;

/** What a deduction would mean for one officer, under that person's name. */
final class PreviewPanel extends Div {

    PreviewPanel(ViewContext context, Preview preview) {
        addClassName("panel");
        add(
                new H2(new Link("officers/" + preview.officer().value(), preview.officerName())),
                Consequence.of(context, preview));
    }
}
