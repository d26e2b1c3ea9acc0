// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;

/** Other values for any of the readings at once: they are approved together and make one version. */
final class ProposalPage extends Div {

    private ProposalPage(ViewContext context, PolicyView.Services services) {
        addClassName("view");
        add(
                new Heading(
                        context.text(Words.PROPOSE),
                        context.text(new LocalText(
                                "为一项或几项口径选择新的取值：一并提出，由另一人一并批准，形成同一版本，自同一天起适用。",
                                "Choose another value for one or several readings: they are proposed and approved together, make one"
                                        + " version, and apply from the same day on."))),
                new ProposalForm(context, services, Words::changeable));
    }

    /** The page, or who proposes changes for those who may not. */
    static Component of(ViewContext context, PolicyView.Services services) {
        return PolicyView.mayChange(context)
                ? new ProposalPage(context, services)
                : EmptyState.page(
                        context.text(Words.PROPOSE),
                        context.text(Words.WHO_CHANGES),
                        new Link(PolicyView.PATH, context.text(Words.TITLE)));
    }
}
