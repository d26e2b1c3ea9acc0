// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where plugins lie.
 *
 * @param inbox where people put jars
 * @param installed the copies that run, and what is known of them
 * @param previous jars that a newer one replaced
 */
record PluginFolders(Path inbox, Path installed, Path previous) {

    static PluginFolders in(Path data) {
        Path root = data.resolve("plugins");
        return new PluginFolders(root.resolve("inbox"), root.resolve("installed"), root.resolve("previous"));
    }

    void create() throws IOException {
        for (Path folder : List.of(inbox, installed, previous)) {
            Files.createDirectories(folder);
        }
    }

    Path jar(String symbolicName) {
        return installed.resolve(symbolicName + ".jar");
    }

    Path record(String symbolicName) {
        return installed.resolve(symbolicName + ".properties");
    }

    /** Marks that a plugin is being started; found at the next start of the platform when the process died of it. */
    Path starting(String symbolicName) {
        return installed.resolve(symbolicName + ".starting");
    }

    /** The names of the jars in the inbox. */
    List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(PluginFolders::isJar)
                    .sorted()
                    .toList();
        }
    }

    /** The wanted name, or one of the plugin's own when another jar has it. */
    String freeName(String wanted, Candidate candidate) {
        return Files.exists(inbox.resolve(wanted))
                ? candidate.symbolicName() + "-" + candidate.version() + ".jar"
                : wanted;
    }

    static boolean isJar(String file) {
        return file.endsWith(".jar") && !file.startsWith(".");
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
