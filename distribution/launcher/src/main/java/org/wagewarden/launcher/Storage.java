// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The framework's storage, valid for one build: a new build, or a first start that was cut short, begins anew. */
final class Storage {

    private final Path folder;
    private final Path marker;
    private final String build;

    Storage(Path folder, String build) {
        this.folder = folder;
        this.marker = folder.resolve("build-id");
        this.build = build;
    }

    Path folder() {
        return folder;
    }

    /** Empties what another build left, and says whether the bundles have to be installed. */
    boolean prepare() throws IOException {
        if (Files.exists(marker) && Files.readString(marker).equals(build)) {
            return false;
        }
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        return true;
    }

    /** Notes that everything is installed. */
    void complete() throws IOException {
        Files.writeString(marker, build);
    }
}
