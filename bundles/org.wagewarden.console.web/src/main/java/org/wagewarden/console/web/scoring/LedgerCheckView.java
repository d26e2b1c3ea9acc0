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
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Recomputations;

/** 台账复算: whether everything that stands follows from the ledger. */
@Component(service = ConsoleView.class)
public final class LedgerCheckView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "ledger-check",
            new LocalText("台账复算", "Ledger check"),
            Audience.holding(Permission.AUDIT_READ),
            new NavEntry(NavGroup.MONITORING, 110, "vaadin:calc-book"));

    private final Recomputations recomputations;
    private final CityClock clock;

    @Activate
    public LedgerCheckView(@Reference Recomputations recomputations, @Reference CityClock clock) {
        this.recomputations = recomputations;
        this.clock = clock;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return new LedgerCheckPage(context, INFO.title(), recomputations, clock);
    }
}
