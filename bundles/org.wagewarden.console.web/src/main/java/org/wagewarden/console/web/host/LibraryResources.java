// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.VaadinServlet;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/** What the library asks for of its own: the front end's page and settings, all in the library's bundle. */
final class LibraryResources implements ResourceProvider {

    private final ClassLoader library = VaadinServlet.class.getClassLoader();

    @Override
    public URL getApplicationResource(String path) {
        return library.getResource(path);
    }

    @Override
    public List<URL> getApplicationResources(String path) throws IOException {
        return Collections.list(library.getResources(path));
    }

    @Override
    public URL getClientResource(String path) {
        return library.getResource(path);
    }

    @Override
    public InputStream getClientResourceAsStream(String path) throws IOException {
        InputStream stream = library.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path);
        }
        return stream;
    }
}
