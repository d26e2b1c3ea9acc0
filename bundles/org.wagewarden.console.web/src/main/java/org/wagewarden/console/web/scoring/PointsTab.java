// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.OfficerTab;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.PointsLedger;

/** 扣分记录: where a person stands, why, and every entry of the ledger. */
@Component(service = OfficerTab.class)
public final class PointsTab implements OfficerTab {

    private static final Placement PLACEMENT =
            new Placement("points", new LocalText("扣分记录", "Points"), 100, Audience.holding(Permission.REGISTRY_READ));

    private final PointsLedger ledger;
    private final Cancellations cancellations;

    @Activate
    public PointsTab(@Reference PointsLedger ledger, @Reference Cancellations cancellations) {
        this.ledger = ledger;
        this.cancellations = cancellations;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(OfficerId officer, ViewContext context) {
        return new PointsPanel(context, ledger, cancellations, officer);
    }
}
