// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the measurements: {@code Bench ROOT ROUNDS}, or those of a large register: {@code Bench ROOT ROUNDS million}. */
public final class Bench {

    private static final int COPIES_FOR_A_MILLION = 100;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path scratch = Files.createTempDirectory("wagewarden-bench");
        Path data = scratch.resolve("data");
        Report report = new Report();
        report.machine();
        if (arguments.length > 2) {
            million(root, data, rounds, report);
            write(report, root, "report-million.md");
            return;
        }
        new Startup(root, data, rounds).run(report);
        try (PlatformProcess platform = new PlatformProcess(root, data)) {
            platform.ready();
            platform.signIn("city");
            PlatformProcess.until(() -> loaded(platform));
            Path jar = root.resolve("bundles/org.wagewarden.district.lucheng/target/"
                    + "org.wagewarden.district.lucheng-1.0.0-SNAPSHOT.jar");
            new HotInstall(platform, jar, rounds * 10).run(report, scratch);
            new Lists(platform, rounds * 20).run(report, "10,000 officers");
        }
        write(report, root, "report.md");
    }

    /** The demonstration city, and the same a hundred times over in one register. */
    private static void million(Path root, Path data, int rounds, Report report) throws Exception {
        lists(root, data, rounds, report, "10,000 officers");
        Multiplied.of(data, COPIES_FOR_A_MILLION);
        lists(root, data, rounds, report, "1,000,000 officers");
    }

    private static void lists(Path root, Path data, int rounds, Report report, String size) throws Exception {
        Files.createDirectories(data);
        try (PlatformProcess platform = new PlatformProcess(root, data)) {
            platform.ready();
            platform.signIn("city");
            PlatformProcess.until(() -> loaded(platform));
            new Lists(platform, rounds * 20).run(report, size);
        }
    }

    private static void write(Report report, Path root, String name) throws java.io.IOException {
        Path file = root.resolve("distribution/bench/target").resolve(name);
        report.write(file);
        System.out.println("\n" + file);
    }

    // the demonstration city is loaded in the background
    private static boolean loaded(PlatformProcess platform) {
        try {
            return platform.get("api/v1/figures").contains("\"vacancies\"")
                    && platform.get("api/v1/officers?limit=1&filing=FILED").contains("\"id\"");
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
