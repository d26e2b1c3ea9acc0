// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;
import org.wagewarden.registry.api.OfficerId;

/**
 * A tab on the officer's page, contributed as a service. The same rules as for a {@link ConsoleView}; the tab is made
 * when it is first opened.
 *
 * @see Contribution
 */
@ConsumerType
@ExtensionPoint(zh = "专管员页面的标签页", en = "Tab on the officer page")
public interface OfficerTab {

    /** The same every time. */
    Placement placement();

    /**
     * Makes the tab for one user; a new component each time. The user may see this officer, which does not say that
     * every query of the tab is allowed.
     */
    Component create(OfficerId officer, ViewContext context);
}
