// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ProjectPanel;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;

/** The orders on a project, settled ones too, newest first. */
@Component(service = ProjectPanel.class)
public final class ProjectOrders implements ProjectPanel {

    private static final Placement PLACEMENT =
            new Placement("rectification", Words.TITLE, 200, Audience.holding(Permission.REGISTRY_READ));

    private final RectificationOrders orders;
    private final CityClock clock;

    @Activate
    public ProjectOrders(@Reference RectificationOrders orders, @Reference CityClock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ProjectId project, ViewContext context) {
        String title = context.text(PLACEMENT.title());
        List<RectificationOrder> found = orders.of(context.caller(), project);
        Div panel = new Div(new H2(title));
        panel.addClassName("panel");
        panel.add(
                found.isEmpty()
                        ? new Paragraph(context.text(new LocalText(
                                "还没有责令改正文书。在案件页面可以责令限期改正。",
                                "No order to correct yet. One is issued from the page of a case.")))
                        : new OrderTable(context, clock.today()).ofOneProject(title, found));
        return panel;
    }
}
