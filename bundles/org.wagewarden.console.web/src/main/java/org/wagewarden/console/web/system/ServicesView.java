// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

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
import org.wagewarden.plugins.api.Plugins;

/** 服务与插件: which services and plugins are there, and what is missing. */
@Component(service = ConsoleView.class)
public final class ServicesView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "services",
            new LocalText("服务与插件", "Services and plugins"),
            Audience.holding(Permission.SYSTEM_READ),
            new NavEntry(NavGroup.PLUGINS, 100, "vaadin:plug"));

    private final Plugins plugins;

    @Activate
    public ServicesView(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return new ServicesPage(context, plugins);
    }
}
