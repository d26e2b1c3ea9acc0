// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;

/** Serves files; those of the front end carry a hash of their content in the name and may be kept for a year. */
final class ConsoleFiles extends StaticFileServer {

    private static final int YEAR = 365 * 24 * 60 * 60;

    ConsoleFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected int getCacheTime(String name) {
        return name.startsWith("/VAADIN/build/") ? YEAR : super.getCacheTime(name);
    }
}
