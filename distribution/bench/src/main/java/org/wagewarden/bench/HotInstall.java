// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * W2: from the moment the Lucheng jar is complete in the inbox to its report being offered over REST, and from its removal to
 * the report being gone. The peer is bare Felix: install and start of the same jar without any check.
 */
final class HotInstall {

    private static final String REPORTS = "api/v1/reports";

    private final PlatformProcess platform;
    private final Path jar;
    private final int rounds;

    HotInstall(PlatformProcess platform, Path jar, int rounds) {
        this.platform = platform;
        this.jar = jar;
        this.rounds = rounds;
    }

    void run(Report report, Path scratch) throws IOException, InterruptedException, BundleException {
        report.section(
                "W2 hot install",
                rounds + " rounds of copying the Lucheng jar into the inbox and deleting it, seen over REST"
                        + " (one question every 2 ms, so its own time is in the figures).");
        platform.signIn("lucheng");
        List<Double> install = new ArrayList<>();
        List<Double> remove = new ArrayList<>();
        Path staged = scratch.resolve("staged.jar");
        Path dropped = platform.inbox().resolve("lucheng.jar");
        for (int round = -3; round < rounds; round++) {
            Files.copy(jar, staged, StandardCopyOption.REPLACE_EXISTING);
            long begin = System.nanoTime();
            Files.move(staged, dropped, StandardCopyOption.ATOMIC_MOVE);
            PlatformProcess.until(() -> offered(true));
            double installed = (System.nanoTime() - begin) / 1e6;
            begin = System.nanoTime();
            Files.delete(dropped);
            PlatformProcess.until(() -> offered(false));
            if (round >= 0) {
                install.add(installed);
                remove.add((System.nanoTime() - begin) / 1e6);
            }
        }
        report.tableHead();
        report.line(Figures.of(install).row("verified install, jar to report", "ms"));
        report.line(Figures.of(remove).row("removal, jar to report gone", "ms"));
        report.line(
                Figures.of(bare(scratch.resolve("felix"))).row("bare Felix, install and start without checks", "ms"));
    }

    private boolean offered(boolean wanted) {
        try {
            return platform.get(REPORTS).contains("lucheng") == wanted;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Double> bare(Path storage) throws BundleException, IOException, InterruptedException {
        Framework framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        "onFirstInit"));
        framework.start();
        List<Double> times = new ArrayList<>();
        try {
            for (Path promise : promises()) {
                try (InputStream in = Files.newInputStream(promise)) {
                    framework.getBundleContext().installBundle(promise.toString(), in);
                }
            }
            for (int round = -3; round < rounds; round++) {
                long begin = System.nanoTime();
                try (InputStream in = Files.newInputStream(jar)) {
                    Bundle bundle = framework.getBundleContext().installBundle("round-" + round, in);
                    bundle.start();
                    if (round >= 0) {
                        times.add((System.nanoTime() - begin) / 1e6);
                    }
                    bundle.uninstall();
                }
            }
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
        return times;
    }

    // what the jar imports, and a declarative services extender that it requires
    private List<Path> promises() throws IOException {
        try (var files = Files.list(jar.getParent().resolve("../../../distribution/target/platform/bundles"))) {
            return files.filter(
                            file -> file.getFileName()
                                    .toString()
                                    .matches(
                                            ".*(wagewarden.*\\.api|scr|osgi\\.util\\.(promise|function)|service\\.component|osgi\\.service\\.log|felix\\.log)-.*"))
                    .toList();
        }
    }
}
