// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The files that the console serves: those of the library, of the console itself, and of the bundles that contribute
 * something now. Bundles are asked by entry, never through a class loader, so that looking keeps nothing alive.
 */
@Component(service = BundleFiles.class)
public final class BundleFiles {

    private static final String RESOURCES = "META-INF/resources/";

    private final Bundle library;
    private final Bundle console;
    private final BundleContext bundles;
    private final Contributions contributions;

    @Activate
    public BundleFiles(BundleContext bundles, @Reference Contributions contributions) {
        this.library = FrameworkUtil.getBundle(VaadinServlet.class);
        this.console = bundles.getBundle();
        this.bundles = bundles;
        this.contributions = contributions;
    }

    /** The file of this name; the library and the console come first, so that no plugin can replace theirs. */
    Optional<URL> find(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        if (path.isEmpty() || path.endsWith("/") || path.contains("..")) {
            return Optional.empty();
        }
        return Stream.of(
                        Stream.of(library.getEntry("META-INF/VAADIN/webapp/" + path)),
                        Stream.of(library, console).map(bundle -> bundle.getEntry(RESOURCES + path)),
                        contributors().map(bundle -> bundle.getEntry(RESOURCES + path)))
                .flatMap(urls -> urls)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<Bundle> contributors() {
        return contributions.bundles().map(bundles::getBundle).filter(Objects::nonNull);
    }
}
