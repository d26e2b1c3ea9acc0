// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.LocalText;

/** 办理程序: every proceeding of the scope with its stage and its clock. */
@Component(service = ConsoleView.class)
public final class ProceedingsView implements ConsoleView {

    static final LocalText TITLE = new LocalText("办理程序", "Proceedings");

    private static final ViewInfo INFO = ViewInfo.listed(
            "proceedings",
            TITLE,
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.SCORING, 250, "vaadin:tasks"));

    private final Procedure procedure;

    @Activate
    public ProceedingsView(@Reference Procedure procedure) {
        this.procedure = procedure;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return new ProceedingList(procedure.desk(context, () -> {}));
    }
}
