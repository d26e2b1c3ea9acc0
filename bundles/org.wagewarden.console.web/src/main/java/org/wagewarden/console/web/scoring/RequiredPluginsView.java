// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.scoring.api.DecisionChecks;

/** 决定前检查: which plugins a district's decisions wait for. */
@Component(service = ConsoleView.class)
public final class RequiredPluginsView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "required-plugins",
            new LocalText("决定前检查", "Checks before decisions"),
            Audience.staff(),
            new NavEntry(NavGroup.PLUGINS, 200, "vaadin:clipboard-check"));

    private final DecisionChecks checks;
    private final Districts districts;
    private final CityClock clock;

    @Activate
    public RequiredPluginsView(
            @Reference DecisionChecks checks, @Reference Districts districts, @Reference CityClock clock) {
        this.checks = checks;
        this.districts = districts;
        this.clock = clock;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return new RequiredPluginsPage(context, checks, districts, clock);
    }
}
