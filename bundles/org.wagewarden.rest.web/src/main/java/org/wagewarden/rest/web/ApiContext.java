// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * A context of its own at {@value #PATH}. The servlet service tries the longest context path first, so that a servlet on
 * every path of the root context never sees these requests.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {
            "osgi.http.whiteboard.context.name=" + ApiContext.NAME,
            "osgi.http.whiteboard.context.path=" + ApiContext.PATH
        })
public final class ApiContext extends ServletContextHelper {

    static final String NAME = "org.wagewarden.rest";
    static final String PATH = "/api";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
