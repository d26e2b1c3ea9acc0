// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a run found, as Markdown: printed while it goes on, and written to a file at its end. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(text);
        System.out.println(text);
    }

    void section(String title, String method) {
        line("");
        line("## " + title);
        line("");
        line(method);
        line("");
    }

    void tableHead() {
        line("| what | min | median | p95 | max | unit |");
        line("| --- | --- | --- | --- | --- | --- |");
    }

    void machine() throws IOException {
        line("# Benchmarks");
        line("");
        line("Run at " + Instant.now() + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, load average "
                + (Files.exists(Path.of("/proc/loadavg"))
                        ? Files.readString(Path.of("/proc/loadavg")).strip()
                        : "unknown")
                + ".");
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
