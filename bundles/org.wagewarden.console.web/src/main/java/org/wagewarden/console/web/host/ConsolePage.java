// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page around every window: theme, our own style, title until a view says its own. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://console/console.css")
public final class ConsolePage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("薪卫");
        settings.addFavIcon("icon", "console/icon.svg", "any");
    }
}
