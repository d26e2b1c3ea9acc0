// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.Contribution;
import org.wagewarden.plugins.api.PlatformPart;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.plugins.api.PluginState;
import org.wagewarden.plugins.api.Plugins;

/** The plugins of the platform, and the inbox they come from. */
@Component(immediate = true) // the inbox is watched whether or not somebody asks for the service
public final class PluginCentre implements Plugins {

    private static final long SETTLE = 2_000_000_000L;

    private final PluginBundles bundles;
    private final Contributions contributions;
    private final PlatformParts parts;
    private final PluginRegister register;
    private final Inbox inbox;
    private final InboxWatcher watcher;
    private final AuditLog audit;
    private final ThreadGuard guard;
    private final Unresolved unresolved;

    @Activate
    public PluginCentre(
            BundleContext context,
            @Reference ServiceComponentRuntime runtime,
            @Reference ThreadGuard guard,
            @Reference AuditLog audit) {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        String data =
                Optional.ofNullable(context.getProperty("wagewarden.data")).orElse("data");
        Map<String, LocalText> names = PlatformParts.list();
        Shortcomings shortcomings = new Shortcomings(runtime, names);
        PluginFolders folders = PluginFolders.in(Path.of(data).toAbsolutePath());
        this.guard = guard;
        this.audit = audit;
        this.unresolved = new Unresolved(system.adapt(FrameworkWiring.class));
        this.bundles = new PluginBundles(context);
        this.contributions = new Contributions(context, runtime, guard, shortcomings);
        this.parts = new PlatformParts(context, runtime, names, shortcomings);
        this.register = new PluginRegister(folders, bundles, contributions, audit, InstantSource.system());
        this.inbox = new Inbox(folders, register, System::nanoTime, SETTLE);
        this.watcher = new InboxWatcher(folders, inbox, system);
        watcher.start();
    }

    @Deactivate
    void deactivate() {
        watcher.stop();
    }

    @Override
    public List<Plugin> list(Caller by) {
        if (!by.may(Permission.SYSTEM_READ)) {
            return List.of();
        }
        return Stream.concat(
                        register.installed().stream().map(this::shown),
                        register.refused().stream().map(PluginCentre::shown))
                .sorted(Comparator.comparing((Plugin p) -> p.name().zh()).thenComparing(Plugin::file))
                .toList();
    }

    @Override
    public List<PlatformPart> platformParts() {
        return parts.now();
    }

    @Override
    public Outcome<Plugin> install(Caller by, String fileName, byte[] jar) {
        return permitted(by).then(yes -> inbox.upload(by, fileName, jar)).map(this::shown);
    }

    @Override
    public Outcome<Plugin> remove(Caller by, String symbolicName) {
        return permitted(by)
                .then(yes -> list(by).stream()
                        .filter(p -> p.symbolicName().equals(symbolicName))
                        .findFirst()
                        .map(Outcome::accepted)
                        .orElseGet(PluginCentre::unknown))
                .then(plugin -> inbox.remove(by, plugin.file()).map(file -> plugin));
    }

    @Override
    public Outcome<Plugin> restart(Caller by, String symbolicName) {
        return permitted(by)
                .then(yes ->
                        register.installed(symbolicName).map(Outcome::accepted).orElseGet(PluginCentre::unknown))
                .map(plugin -> {
                    bundles.find(symbolicName)
                            .map(contributions::numbers)
                            .orElse(List.of())
                            .forEach(guard::release);
                    return shown(register.restart(by, plugin));
                });
    }

    private Outcome<Caller> permitted(Caller by) {
        Optional<Reason> lacking = by.lacks(Permission.SYSTEM_WRITE);
        if (lacking.isPresent()) {
            return Outcome.rejected(lacking.get());
        }
        return audit.ready()
                ? Outcome.accepted(by)
                : Outcome.rejected(Reason.of(
                        "audit-missing",
                        "审计服务未运行，操作无法记录，因此不执行。",
                        "The audit trail is not there; what cannot be recorded is not done."));
    }

    private static <T> Outcome<T> unknown() {
        return Outcome.rejected(Reason.of("not-found", "没有这个插件。", "There is no such plugin."));
    }

    private Plugin shown(InstalledPlugin plugin) {
        Candidate what = plugin.candidate();
        Optional<Bundle> bundle = bundles.find(what.symbolicName());
        List<Contribution> provided = bundle.map(contributions::of).orElse(List.of());
        List<Fault> faults = plugin.faults().isEmpty()
                ? bundle.filter(b -> b.getState() == Bundle.INSTALLED)
                        .map(unresolved::explain)
                        .orElse(List.of())
                : plugin.faults();
        return new Plugin(
                plugin.file(),
                what.symbolicName(),
                what.version().toString(),
                bundle.map(b -> OptionalLong.of(b.getBundleId())).orElse(OptionalLong.empty()),
                what.name(),
                Optional.of(what.vendor()),
                what.district(),
                state(bundle, plugin.faults(), provided),
                plugin.since(),
                provided,
                Stream.concat(
                                faults.stream().map(Fault::reason),
                                provided.stream().flatMap(c -> c.fault().stream()))
                        .distinct()
                        .toList());
    }

    private static PluginState state(Optional<Bundle> bundle, List<Fault> faults, List<Contribution> provided) {
        int state = bundle.map(Bundle::getState).orElse(Bundle.UNINSTALLED);
        if (state == Bundle.ACTIVE) {
            boolean quarantined = provided.stream()
                    .flatMap(c -> c.fault().stream())
                    .anyMatch(f -> f.code().equals("plugin-quarantined"));
            return quarantined ? PluginState.QUARANTINED : PluginState.RUNNING;
        }
        if (state == Bundle.INSTALLED) {
            return PluginState.UNRESOLVED;
        }
        return faults.isEmpty() ? PluginState.STOPPED : PluginState.START_FAILED;
    }

    private static Plugin shown(RefusedJar jar) {
        Optional<Candidate> what = jar.candidate();
        return new Plugin(
                jar.file(),
                what.map(Candidate::symbolicName).orElse(jar.file()),
                what.map(c -> c.version().toString()).orElse("-"),
                OptionalLong.empty(),
                what.map(Candidate::name).orElse(LocalText.same(jar.file())),
                what.map(Candidate::vendor),
                what.map(Candidate::district).orElse(DistrictCode.CITY),
                jar.failedToStart() ? PluginState.START_FAILED : PluginState.REFUSED,
                jar.since(),
                List.of(),
                jar.faults().stream().map(Fault::reason).toList());
    }
}
