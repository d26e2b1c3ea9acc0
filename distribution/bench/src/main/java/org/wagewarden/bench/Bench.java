// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wagewarden.bench.deductions.Deductions;
import org.wagewarden.store.tck.StoreKind;

/**
 * Runs measurements: {@code Bench ROOT ROUNDS platform}, {@code … register} with a hundred times the officers,
 * {@code … ledger ENTRIES}, or {@code … deductions PROCEEDINGS}.
 */
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
        switch (arguments[2]) {
            case "platform" -> {
                platform(root, scratch, rounds, report);
                write(report, root, "report.md");
            }
            case "register" -> {
                lists(root, data, rounds, report, "10,000 officers");
                Multiplied.of(data, COPIES_FOR_A_MILLION);
                lists(root, data, rounds, report, "1,000,000 officers");
                write(report, root, "report-million.md");
            }
            case "ledger" -> {
                load(root, data);
                new Recompute(root, data, rounds).run(report, Integer.parseInt(arguments[3]));
                write(report, root, "report-ledger.md");
            }
            case "deductions" -> {
                deductions(report, rounds, Integer.parseInt(arguments[3]));
                write(report, root, "report-deductions.md");
            }
            default -> throw new IllegalArgumentException(arguments[2]);
        }
    }

    private static void deductions(Report report, int rounds, int proceedings) throws Exception {
        for (StoreKind kind : List.of(StoreKind.DERBY, StoreKind.POSTGRES)) {
            report.section(
                    "W3 deductions that take effect, " + proceedings + " proceedings, " + kind,
                    "The services of the platform with the real register and the real audit trail, in one process. The"
                            + " peers send over plain JDBC, each on a copy of the same database: the same statements"
                            + " without the services, and the ledger's insert alone. The audit trail is sealed by the"
                            + " services only. " + rounds + " rounds.");
            Deductions.measure(kind, proceedings, List.of(1, 4, 16, 64), rounds, report::line);
        }
    }

    private static void platform(Path root, Path scratch, int rounds, Report report) throws Exception {
        Path data = scratch.resolve("data");
        new Startup(root, data, rounds).run(report);
        try (PlatformProcess platform = loaded(root, data)) {
            Path jar = root.resolve("bundles/org.wagewarden.district.lucheng/target/"
                    + "org.wagewarden.district.lucheng-1.0.0-SNAPSHOT.jar");
            new HotInstall(platform, jar, rounds * 10).run(report, scratch);
            new Lists(platform, rounds * 20).run(report, "10,000 officers");
        }
    }

    private static void lists(Path root, Path data, int rounds, Report report, String size) throws Exception {
        try (PlatformProcess platform = loaded(root, data)) {
            new Lists(platform, rounds * 20).run(report, size);
        }
    }

    /** Makes the demonstration city in a data folder. */
    private static void load(Path root, Path data) throws Exception {
        loaded(root, data).close();
    }

    private static PlatformProcess loaded(Path root, Path data) throws Exception {
        Files.createDirectories(data);
        PlatformProcess platform = new PlatformProcess(root, data);
        platform.ready();
        platform.signIn("city");
        PlatformProcess.until(() -> hasEverybody(platform));
        return platform;
    }

    private static void write(Report report, Path root, String name) throws java.io.IOException {
        Path file = root.resolve("distribution/bench/target").resolve(name);
        report.write(file);
        System.out.println("\n" + file);
    }

    // the demonstration city is loaded in the background
    private static boolean hasEverybody(PlatformProcess platform) {
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
