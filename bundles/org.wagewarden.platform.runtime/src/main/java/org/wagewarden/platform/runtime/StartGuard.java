// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at the settings before anything else does. Without the clock, which it enables, no area starts; so a refused start
 * makes no accounts and changes no data.
 */
@Component(
        service = {},
        immediate = true) // nobody refers to it
public final class StartGuard {

    @Activate
    public StartGuard(ComponentContext context, @Reference Stop stop) {
        StartSettings settings = StartSettings.of(context.getBundleContext()::getProperty);
        settings.refusal().ifPresentOrElse(stop::because, () -> context.enableComponent(StartClock.NAME));
    }
}
