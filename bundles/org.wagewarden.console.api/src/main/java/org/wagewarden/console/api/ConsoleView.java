// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;

/**
 * A view of the console, contributed as a service. The service itself is small and shared by all users; what one user
 * sees is made by {@link #create}. Both methods may be called from several threads.
 *
 * <p>A view may use every Java component of the library, {@code @StyleSheet("context://…")} and
 * {@code @JavaScript("context://…")} with files below {@code META-INF/resources} of its bundle, and server-made SVG; it
 * may not use {@code @NpmPackage}, {@code @JsModule} or {@code @CssImport}, which need a front-end build.
 *
 * @see Contribution
 */
@ConsumerType
@ExtensionPoint(zh = "控制台页面", en = "Console view")
public interface ConsoleView {

    /** The same every time. */
    ViewInfo info();

    /**
     * Makes the view for one user and one address; called with the user's session locked, so it must not wait for
     * long. What it throws is shown as a failure of this view and leaves the rest of the console usable.
     *
     * @return a new component each time; one that implements {@code HasDynamicTitle} names the page itself
     */
    Component create(ViewContext context);
}
