// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The context of the health checks, at {@value #PATH}. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {
            "osgi.http.whiteboard.context.name=" + SystemContext.NAME,
            "osgi.http.whiteboard.context.path=" + SystemContext.PATH
        })
public final class SystemContext extends ServletContextHelper {

    static final String NAME = "org.wagewarden.system";
    static final String PATH = "/system";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
