// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Plugins as bundles of the framework: known by their location, started transiently (the manager decides what starts, not
 * the framework's cache), and refreshed only among themselves. Called under the manager's lock.
 */
final class PluginBundles {

    private static final String LOCATION = "wagewarden-plugin:";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final Duration limit;

    PluginBundles(BundleContext context) {
        this(context, LIMIT);
    }

    PluginBundles(BundleContext context, Duration limit) {
        // the system bundle's context: what is installed outlives this bundle
        this.context = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        this.wiring = this.context.getBundle().adapt(FrameworkWiring.class);
        this.limit = limit;
    }

    static boolean isPlugin(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    Optional<Bundle> find(String symbolicName) {
        return Optional.ofNullable(context.getBundle(LOCATION + symbolicName));
    }

    List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(PluginBundles::isPlugin)
                .toList();
    }

    /** When any bundle was last installed, updated or removed. */
    long lastChange() {
        return Arrays.stream(context.getBundles())
                .mapToLong(Bundle::getLastModified)
                .max()
                .orElse(0);
    }

    /** What a manifest is measured against. */
    ManifestCheck check() {
        List<Bundle> core =
                Arrays.stream(context.getBundles()).filter(b -> !isPlugin(b)).toList();
        Version platform = Optional.ofNullable(context.getProperty("wagewarden.version"))
                .map(Version::parseVersion)
                .or(() -> core.stream()
                        .filter(b -> "org.wagewarden.plugins.manager".equals(b.getSymbolicName()))
                        .map(Bundle::getVersion)
                        .findFirst())
                .orElse(new Version(1, 0, 0));
        Set<String> packages = core.stream()
                .flatMap(b -> Stream.ofNullable(b.adapt(BundleRevision.class)))
                .flatMap(r -> r.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .map(c -> (String) c.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                .collect(Collectors.toSet());
        Set<String> names = core.stream()
                .flatMap(b -> Stream.ofNullable(b.getSymbolicName()))
                .collect(Collectors.toSet());
        return new ManifestCheck(platform, names, packages);
    }

    /** Installs without starting, unless it is there; for the start of the platform. */
    List<Fault> place(String symbolicName, Path jar) {
        if (find(symbolicName).filter(b -> b.getState() == Bundle.ACTIVE).isPresent()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(jar)) {
            Optional<Bundle> left = find(symbolicName);
            if (left.isPresent()) {
                left.get().update(in);
            } else {
                context.installBundle(LOCATION + symbolicName, in);
            }
            return List.of();
        } catch (BundleException | IOException e) {
            return List.of(refusedByFramework(e));
        }
    }

    /** Installs and starts; what cannot be started is not left behind. Empty when it runs. */
    List<Fault> install(String symbolicName, Path jar) {
        if (find(symbolicName).isPresent()) {
            // left by a framework cache, or hanging since an earlier attempt
            return replace(symbolicName, jar);
        }
        try (InputStream in = Files.newInputStream(jar)) {
            List<Fault> faults = start(context.installBundle(LOCATION + symbolicName, in));
            if (!faults.isEmpty()) {
                uninstall(symbolicName);
            }
            return faults;
        } catch (BundleException | IOException e) {
            return List.of(refusedByFramework(e));
        }
    }

    /** Puts another jar into an installed plugin and starts it; on failure the caller puts the old one back. */
    List<Fault> replace(String symbolicName, Path jar) {
        Optional<Bundle> found = find(symbolicName);
        if (found.isEmpty()) {
            return install(symbolicName, jar);
        }
        Bundle bundle = found.get();
        List<Fault> held = held(bundle);
        if (!held.isEmpty()) {
            return held;
        }
        List<Fault> faults = limited(bundle, () -> {
            bundle.stop(Bundle.STOP_TRANSIENT);
            try (InputStream in = Files.newInputStream(jar)) {
                bundle.update(in);
            }
            return bundle;
        });
        if (!faults.isEmpty()) {
            return faults;
        }
        refresh(bundle);
        return start(bundle);
    }

    /** Starts what is installed; empty when it runs. */
    List<Fault> start(Bundle bundle) {
        if (!wiring.resolveBundles(Set.of(bundle))) {
            return new Unresolved(wiring).explain(bundle);
        }
        return limited(bundle, () -> {
            bundle.start(Bundle.START_TRANSIENT);
            return bundle;
        });
    }

    List<Fault> stop(Bundle bundle) {
        return limited(bundle, () -> {
            bundle.stop(Bundle.STOP_TRANSIENT);
            return bundle;
        });
    }

    /** Takes a plugin away, with the wiring that others of its kind have to it. */
    List<Fault> uninstall(String symbolicName) {
        Optional<Bundle> found = find(symbolicName);
        if (found.isEmpty()) {
            return List.of();
        }
        Bundle bundle = found.get();
        List<Fault> held = held(bundle);
        List<Fault> faults = limited(bundle, () -> {
            bundle.uninstall();
            return bundle;
        });
        if (faults.isEmpty() && held.isEmpty()) {
            refresh(bundle);
        }
        return faults.isEmpty() ? held : faults;
    }

    /** A bundle of the platform that is wired to the plugin would be restarted with it: that is never done. */
    private List<Fault> held(Bundle bundle) {
        return wiring.getDependencyClosure(Set.of(bundle)).stream()
                .filter(b -> !isPlugin(b))
                .findFirst()
                .map(core -> List.of(Fault.of(
                        18,
                        "平台组件" + core.getSymbolicName() + "正在使用该插件的代码。",
                        "The platform's bundle " + core.getSymbolicName() + " uses code of this plugin.",
                        "请重新启动平台使更改生效。",
                        "Restart the platform for the change to take effect.")))
                .orElse(List.of());
    }

    private void refresh(Bundle bundle) {
        if (!wiring.getRemovalPendingBundles().contains(bundle)
                || wiring.getDependencyClosure(Set.of(bundle)).stream().anyMatch(b -> !isPlugin(b))) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(Set.of(bundle), event -> done.countDown());
        try {
            done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plugin code runs in these calls: constructors, activators, deactivation. */
    private List<Fault> limited(Bundle bundle, Callable<Bundle> change) {
        try {
            LimitedCall.run("plugin-life-" + bundle.getBundleId(), limit, change, LimitedCall.Abandoned.UNNOTICED);
            return List.of();
        } catch (ExecutionException e) {
            return List.of(notStarted(e.getCause()));
        } catch (TimeoutException e) {
            return List.of(Fault.of(
                    17,
                    "插件未在" + limit.toSeconds() + "秒内完成启动或停止。",
                    "The plugin did not finish starting or stopping within " + limit.toSeconds() + " seconds.",
                    "请从插件目录中删除该文件并重新启动平台，然后联系插件提供方。",
                    "Delete the file from the inbox, restart the platform, and ask the vendor."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(notStarted(e));
        }
    }

    private static Fault notStarted(Throwable thrown) {
        Throwable cause = thrown instanceof BundleException && thrown.getCause() != null ? thrown.getCause() : thrown;
        StackTraceElement[] trace = cause.getStackTrace();
        String what = cause.getClass().getName()
                + (trace.length == 0 ? "" : " @ " + trace[0].getClassName() + ":" + trace[0].getLineNumber());
        return Fault.of(
                16,
                "插件启动或停止时出错（" + what + "）。",
                "The plugin failed while starting or stopping (" + what + ").",
                "请联系插件提供方。",
                "Ask the vendor.");
    }

    private static Fault refusedByFramework(Exception e) {
        return Fault.of(
                5,
                "运行框架拒绝安装该文件：" + e.getMessage() + "。",
                "The framework refuses to install the file: " + e.getMessage() + ".",
                "请联系插件提供方检查清单文件。",
                "Ask the vendor to check the manifest.");
    }
}
