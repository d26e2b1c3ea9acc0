// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * W1: from exec to ready, to the sign-in page, and the resident memory afterwards; warm, that is with data and framework
 * storage of an earlier start. The peer is an empty Karaf minimal to its shell port, started in turn with ours.
 */
final class Startup {

    private static final int KARAF_SHELL = 8101;
    private static final int NOT_COUNTED = 2;

    private final Path root;
    private final Path data;
    private final int rounds;

    Startup(Path root, Path data, int rounds) {
        this.root = root;
        this.data = data;
        this.rounds = rounds;
    }

    void run(Report report) throws IOException, InterruptedException {
        report.section(
                "W1 start",
                "Exec to the first 200 of `/system/health/ready`, and to the sign-in page; " + rounds + " rounds after "
                        + NOT_COUNTED
                        + " that do not count, in turn with Karaf minimal (empty, to its shell port).");
        List<Double> ready = new ArrayList<>();
        List<Double> page = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        List<Double> karaf = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        Path peer = peer();
        for (int round = -NOT_COUNTED; round < rounds; round++) {
            double theirs = karaf(peer);
            try (PlatformProcess ours = new PlatformProcess(root, data)) {
                double untilReady = ours.ready();
                double untilPage = ours.page();
                if (round >= 0) {
                    ready.add(untilReady);
                    page.add(untilPage);
                    memory.add(ours.memory());
                    karaf.add(theirs);
                    ratio.add(100 * untilReady / theirs);
                }
            }
        }
        report.tableHead();
        report.line(Figures.of(ready).row("ready", "ms"));
        report.line(Figures.of(page).row("sign-in page", "ms"));
        report.line(Figures.of(memory).row("resident memory after the sign-in page", "MB"));
        report.line(Figures.of(karaf).row("Karaf minimal to its shell port", "ms"));
        report.line(Figures.of(ratio).row("ready / Karaf, pair by pair", "%"));
    }

    private Path peer() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("distribution/bench/target/peers"))) {
            Path karaf = folders.findFirst().orElseThrow();
            // Karaf asks for the security manager, which newer virtual machines do not have
            Path inc = karaf.resolve("bin/inc");
            Files.writeString(inc, Files.readString(inc).replace("-Djava.security.manager=allow", ""));
            return karaf;
        }
    }

    private double karaf(Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("karaf.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            PlatformProcess.untilStarted(() -> listening(KARAF_SHELL));
            return (System.nanoTime() - begin) / 1e6;
        } finally {
            PlatformProcess.stop(process);
        }
    }

    private static boolean listening(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
