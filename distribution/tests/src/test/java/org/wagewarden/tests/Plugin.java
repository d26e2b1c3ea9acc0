// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Lucheng's plugin, as its authority delivers it: a jar. */
final class Plugin {

    static final String BUNDLE = "org.wagewarden.district.lucheng";
    static final String REPORT = "鹿城区劳资专管员月报";

    private static final String FILE = "lucheng.jar";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Plugin() {}

    /** Copies it into the inbox, as one copies a file; says where it is. */
    static Path install(RunningPlatform platform) throws IOException {
        Path target = platform.inbox().resolve(FILE);
        return Files.copy(jar(), target);
    }

    /** The platform writes beside a jar what became of it. */
    static void awaitInstalled(RunningPlatform platform) throws Exception {
        Eventually.holds("The plugin is installed", PATIENCE, () -> Files.exists(result(platform)));
    }

    static void awaitRemoved(RunningPlatform platform) throws Exception {
        Eventually.holds("The plugin is removed", PATIENCE, () -> Files.notExists(result(platform)));
    }

    private static Path result(RunningPlatform platform) {
        return platform.inbox().resolve(FILE + ".ok");
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Repository.ROOT.resolve("bundles/" + BUNDLE + "/target"))) {
            List<Path> jars = built.filter(file -> file.getFileName().toString().endsWith(".jar")
                            && !file.getFileName().toString().contains("sources"))
                    .toList();
            return jars.getFirst();
        }
    }
}
