// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a register under test keeps its keys. */
public final class TemporaryKeys {

    private TemporaryKeys() {}

    /** A file that is not there yet, in a folder of its own; both are gone when the process ends. */
    public static Path file() {
        try {
            Path folder = Files.createTempDirectory("keys");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("wagewarden.keys");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
