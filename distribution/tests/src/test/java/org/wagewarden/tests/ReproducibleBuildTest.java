// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of the same sources, in different folders and at different times, give the same bytes. */
class ReproducibleBuildTest {

    private static final Path EXPORT = Path.of("distribution/target/export/platform");
    private static final Set<String> NOT_SOURCES = Set.of("target", "data", ".git");

    @TempDir
    Path second;

    @Test
    void everyJarOfThePlatformIsTheSameByteForByte() throws Exception {
        Map<String, String> first = digests(Repository.ROOT.resolve(EXPORT));
        copySources();
        build();
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(digests(second.resolve(EXPORT))).isEqualTo(first);
    }

    private void copySources() throws IOException {
        Files.walkFileTree(Repository.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(there(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, there(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path there(Path here) {
        return second.resolve(Repository.ROOT.relativize(here).toString());
    }

    private void build() throws Exception {
        Path log = second.resolve("build.log");
        Process maven = new ProcessBuilder(
                        "mvn", "-B", "-o", "-q", "-pl", "distribution", "-am", "-Dmaven.test.skip=true", "package")
                .directory(second.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maven.waitFor(20, TimeUnit.MINUTES);
        maven.destroy();
        assertThat(ended && maven.exitValue() == 0).as(Files.readString(log)).isTrue();
    }

    private static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                digests.put(jar.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
