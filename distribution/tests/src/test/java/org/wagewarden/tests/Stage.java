// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The platform with the demonstration city, on a fixed day, and a browser in front of it. The platform is started once and
 * used by all classes that stand on this stage, because the city takes its time; each class has a browser of its own. When
 * a test fails, what its windows showed is kept in {@code target/failures}.
 */
final class Stage implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    /** The day of the demonstration clock. */
    static final LocalDate TODAY = LocalDate.of(2024, 9, 14);

    private RunningPlatform platform;
    private Browser browser;

    RunningPlatform platform() {
        return platform;
    }

    Browser browser() {
        return browser;
    }

    /** A new window in Chinese, light, of a desk's width, signed in. */
    Console as(String account) {
        return new Console(Browser.signIn(browser.open(), platform, account));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        platform = context.getRoot()
                .getStore(Namespace.create(Stage.class))
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .started();
        browser = new Browser();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(failure -> browser.pictures(
                        Path.of("target/failures"),
                        context.getRequiredTestClass().getSimpleName() + "-"
                                + context.getRequiredTestMethod().getName()));
        browser.closeWindows();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
    }

    /** Lives until the last test has ended. */
    static final class Shared implements AutoCloseable {

        private final Path data;
        private RunningPlatform platform;
        private Exception failure;

        Shared() {
            try {
                data = Files.createTempDirectory("wagewarden-stage");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try {
                platform = RunningPlatform.start(data, "--now", TODAY.toString());
                platform.awaitCity();
            } catch (Exception e) {
                failure = e;
            }
        }

        /** Fails in every class when the start has failed, and does not try again. */
        RunningPlatform started() {
            if (failure != null) {
                throw new IllegalStateException("The platform did not start", failure);
            }
            return platform;
        }

        @Override
        public void close() throws IOException {
            if (platform != null) {
                platform.close();
            }
            List<Path> files;
            try (Stream<Path> all = Files.walk(data)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
