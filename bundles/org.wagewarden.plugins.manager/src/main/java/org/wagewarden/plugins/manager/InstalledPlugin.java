// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * A plugin that was taken in.
 *
 * @param file its jar in the inbox
 * @param mark that jar as it was when it was taken
 * @param sha256 of its content
 * @param candidate what it says it is
 * @param since when this version was taken
 * @param faults why it does not run; empty when it was started
 */
record InstalledPlugin(
        String file, Fingerprint mark, String sha256, Candidate candidate, Instant since, List<Fault> faults) {

    InstalledPlugin {
        faults = List.copyOf(faults);
    }

    /** Whether nothing spoke against starting it. */
    boolean runs() {
        return faults.isEmpty();
    }

    InstalledPlugin with(List<Fault> now) {
        return new InstalledPlugin(file, mark, sha256, candidate, since, now);
    }

    InstalledPlugin at(String name, Fingerprint now) {
        return new InstalledPlugin(name, now, sha256, candidate, since, faults);
    }

    /** Keeps what the next start of the platform has to know; the rest stands in the jar. */
    void write(Path to) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("file", file);
        properties.setProperty("size", Long.toString(mark.size()));
        properties.setProperty("modified", Long.toString(mark.modified()));
        properties.setProperty("sha256", sha256);
        properties.setProperty("since", since.toString());
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            properties.store(out, null);
        }
        PluginFolders.move(draft, to);
    }

    /** Reads what was kept; throws when it cannot be used. */
    static InstalledPlugin read(Path from, Candidate candidate) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(from)) {
            properties.load(in);
        }
        try {
            return new InstalledPlugin(
                    properties.getProperty("file", ""),
                    new Fingerprint(
                            Long.parseLong(properties.getProperty("size", "")),
                            Long.parseLong(properties.getProperty("modified", ""))),
                    properties.getProperty("sha256", ""),
                    candidate,
                    Instant.parse(properties.getProperty("since", "")),
                    List.of());
        } catch (RuntimeException e) {
            throw new IOException("Not a record of a plugin: " + from.getFileName(), e);
        }
    }
}
