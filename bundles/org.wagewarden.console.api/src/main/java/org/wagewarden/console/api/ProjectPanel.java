// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;
import org.wagewarden.registry.api.ProjectId;

/**
 * A panel on the project's page, contributed as a service. The same rules as for a {@link ConsoleView}; it stands below what
 * the register itself knows of the project.
 *
 * @see Contribution
 */
@ConsumerType
@ExtensionPoint(zh = "项目页面的面板", en = "Panel on the project page")
public interface ProjectPanel {

    /** The same every time. */
    Placement placement();

    /**
     * Makes the panel for one user; a new component each time. The user may see this project, which does not say that every
     * query of the panel is allowed.
     */
    Component create(ProjectId project, ViewContext context);
}
