// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;

/**
 * Starts the framework with the bundles of a folder and waits until it stops.
 *
 * <p>A warm start installs nothing: the framework's storage remembers the bundles of the build it was made for. The exit
 * code is what a bundle left in the system property {@value #EXIT_CODE}, 0 otherwise.
 */
public final class Launcher {

    /** Folder with the bundles of the platform. */
    static final String BUNDLES = "wagewarden.bundles";
    /** Folder for everything that is kept. */
    static final String DATA = "wagewarden.data";
    /** What the bundles folder was built from; another value makes a new framework storage. */
    static final String BUILD = "wagewarden.build";
    /** Set by a bundle before it stops the framework because it cannot go on. */
    static final String EXIT_CODE = "wagewarden.exit.code";

    private static final String LOGGING_LEVEL = "1";
    private static final String PLATFORM_LEVEL = "2";

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(required(DATA));
        Storage storage = new Storage(data.resolve("framework"), required(BUILD));
        boolean first = storage.prepare();
        Framework framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.folder().toString(),
                        Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
                        PLATFORM_LEVEL,
                        "felix.startlevel.bundle",
                        PLATFORM_LEVEL,
                        "felix.log.level",
                        "1"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(framework), "stop"));
        try {
            framework.init();
            if (first) {
                new Bundles(framework.getBundleContext(), Integer.parseInt(LOGGING_LEVEL))
                        .install(Path.of(required(BUNDLES)));
                storage.complete();
            }
            framework.start();
        } catch (BundleException | IOException e) {
            System.err.println("平台未能启动 / The platform did not start: " + e.getMessage());
            System.exit(1);
        }
        FrameworkEvent end;
        do {
            end = framework.waitForStop(0);
        } while (end.getType() == FrameworkEvent.STOPPED_UPDATE);
        System.exit(Integer.getInteger(EXIT_CODE, 0));
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            System.err.println("The launcher needs -D" + property + "; start the platform with ./run");
            System.exit(2);
        }
        return value;
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(30_000);
        } catch (BundleException e) {
            System.err.println("The framework did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
