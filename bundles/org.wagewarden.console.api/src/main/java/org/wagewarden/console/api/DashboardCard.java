// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;

/**
 * A card on the workbench, contributed as a service. The same rules as for a {@link ConsoleView}.
 *
 * @see Contribution
 */
@ConsumerType
@ExtensionPoint(zh = "工作台卡片", en = "Workbench card")
public interface DashboardCard {

    /** The same every time. */
    Placement placement();

    /** Makes the card for one user; a new component each time. */
    Component create(ViewContext context);
}
