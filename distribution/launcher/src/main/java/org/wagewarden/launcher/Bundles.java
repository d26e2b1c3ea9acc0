// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Installs a folder of bundles by reference, so that no jar is copied, and marks them to be started. */
final class Bundles {

    /** Start before everything else: without them the first log line of the others would be lost. */
    private static final Set<String> LOGGING =
            Set.of("org.wagewarden.platform.logging", "org.apache.felix.logback", "org.apache.felix.log");

    private final BundleContext context;
    private final int loggingLevel;

    Bundles(BundleContext context, int loggingLevel) {
        this.context = context;
        this.loggingLevel = loggingLevel;
    }

    void install(Path folder) throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars(folder)) {
            installed.add(context.installBundle("reference:" + jar.toUri()));
        }
        for (Bundle bundle : installed) {
            if (LOGGING.contains(bundle.getSymbolicName())) {
                bundle.adapt(BundleStartLevel.class).setStartLevel(loggingLevel);
            }
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }
}
