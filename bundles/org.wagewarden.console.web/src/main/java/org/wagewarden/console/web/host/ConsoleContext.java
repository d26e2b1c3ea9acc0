// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** The servlet context of the console: its files, their types, and the headers that every answer carries. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = ConsoleContext.NAME, path = "/")
public final class ConsoleContext extends ServletContextHelper {

    static final String NAME = "org.wagewarden.console";

    private final BundleFiles files;

    @Activate
    public ConsoleContext(@Reference BundleFiles files) {
        this.files = files;
    }

    @Override
    public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response) {
        ContentPolicy.harden(response);
        return true;
    }

    @Override
    public URL getResource(String name) {
        return files.find(name).orElse(null);
    }

    @Override
    public String getMimeType(String name) {
        return MimeTypes.of(name).orElse(null);
    }
}
