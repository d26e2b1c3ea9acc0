// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.scr.component.ExtFactoryComponentInstance;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.Work;

/** A real framework with declarative services; the API packages come from the class path of the tests. */
final class TestPlatform implements AutoCloseable {

    private static final String SHARED = "org.slf4j;version=2.0.20,org.osgi.service.component;version=1.5.1,"
            + "org.osgi.service.component.runtime;version=1.5.1,org.osgi.service.component.runtime.dto;version=1.5.1,"
            + "org.osgi.util.promise;version=1.3.0,org.osgi.util.function;version=1.2.0,"
            + "org.wagewarden.platform.api;version=1.0.0,org.wagewarden.plugins.api;version=1.0.0";

    final Path inbox;
    final List<String> audited = Collections.synchronizedList(new ArrayList<>());
    final ThreadGuard guard;
    final BundleContext context;
    private final PluginFolders folders;
    private final Framework framework;
    private final AuditLog audit = new AuditLog();

    TestPlatform(Path data) {
        try {
            folders = PluginFolders.in(data);
            inbox = folders.inbox();
            framework = new FrameworkFactory()
                    .newFramework(Map.of(
                            "org.osgi.framework.storage",
                            Files.createTempDirectory(data, "cache").toString(),
                            "org.osgi.framework.system.packages.extra",
                            SHARED,
                            "org.osgi.framework.system.capabilities.extra",
                            "wagewarden.extension;type=\"java.util.function.Supplier\";zh=\"问候服务\";en=\"Greeter\"",
                            "wagewarden.data",
                            data.toString()));
            framework.start();
            context = framework.getBundleContext();
            Path scr = Path.of(ExtFactoryComponentInstance.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            context.installBundle(scr.toUri().toString()).start();
            guard = new ThreadGuard(context);
            audit.comeStore(new NoStore());
            audit.comeTrail(new Trail());
            folders.create();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole manager, with its thread. */
    PluginCentre centre() {
        return new PluginCentre(context, runtime(), guard, audit);
    }

    /** The inbox alone, moved by the test: no thread, a clock that stands still. */
    Inbox inbox(PluginRegister register) {
        return new Inbox(folders, register, () -> nanos, 2_000_000_000L);
    }

    /** The time of {@link #inbox}. */
    long nanos;

    PluginRegister register(Duration limit) {
        Shortcomings shortcomings = new Shortcomings(runtime(), Map.of());
        return new PluginRegister(
                folders,
                new PluginBundles(context, limit),
                new Contributions(context, runtime(), guard, shortcomings),
                audit,
                InstantSource.system());
    }

    ServiceComponentRuntime runtime() {
        return context.getService(context.getServiceReference(ServiceComponentRuntime.class));
    }

    Path file(String name) {
        return inbox.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean there(String name) {
        return Files.exists(file(name));
    }

    /** The versions of the greetings that are registered now. */
    List<String> greetings() {
        return references().stream()
                .map(r -> String.valueOf(r.getProperty("plugin.version")))
                .sorted()
                .toList();
    }

    List<ServiceReference<?>> references() {
        try {
            ServiceReference<?>[] found =
                    context.getAllServiceReferences(Supplier.class.getName(), "(plugin.version=*)");
            return found == null ? List.of() : List.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    long plugins() {
        return List.of(context.getBundles()).stream()
                .filter(PluginBundles::isPlugin)
                .count();
    }

    static Plugin only(PluginCentre centre) {
        List<Plugin> all = centre.list(Caller.platform());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** Waits for something that another thread does. */
    static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("thirty seconds are over").isLessThan(until);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        try {
            guard.deactivate();
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work; there is nothing to keep here. */
    private static final class NoStore implements Store {

        @Override
        public <T> T read(Work<T> work) {
            return run(work);
        }

        @Override
        public <T> T write(Work<T> work) {
            return run(work);
        }

        @Override
        public <T> Outcome<T> command(Work<Outcome<T>> work) {
            return run(work);
        }

        @Override
        public void migrate(Migrations migrations) {
            // no tables
        }

        private static <T> T run(Work<T> work) {
            return work.with(null);
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public void record(Caller by, String action, String subject, Optional<DistrictCode> district, String detail) {
            audited.add(action + " " + subject);
        }

        @Override
        public Page<AuditEntry> list(Caller by, Optional<String> subject, PageRequest page) {
            return Page.empty();
        }

        @Override
        public Verification verify() {
            return new Verification(0, Optional.empty());
        }
    }
}
