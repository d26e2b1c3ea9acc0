// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The plugins that were taken and the jars that were refused. Changes are made by one thread at a time, which holds this
 * object's lock; reading needs none.
 */
final class PluginRegister {

    private static final Logger LOG = LoggerFactory.getLogger(PluginRegister.class);

    private final PluginFolders folders;
    private final PluginBundles bundles;
    private final Contributions contributions;
    private final ResultFiles results;
    private final StartMarker marker;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Map<String, InstalledPlugin> installed = new ConcurrentHashMap<>();
    private final Map<String, RefusedJar> refused = new ConcurrentSkipListMap<>();

    PluginRegister(
            PluginFolders folders,
            PluginBundles bundles,
            Contributions contributions,
            AuditLog audit,
            InstantSource clock) {
        this.folders = folders;
        this.bundles = bundles;
        this.contributions = contributions;
        this.results = new ResultFiles(folders);
        this.marker = new StartMarker(folders);
        this.audit = audit;
        this.clock = clock;
    }

    List<InstalledPlugin> installed() {
        return List.copyOf(installed.values());
    }

    Optional<InstalledPlugin> installed(String symbolicName) {
        return Optional.ofNullable(installed.get(symbolicName));
    }

    List<RefusedJar> refused() {
        return List.copyOf(refused.values());
    }

    long lastChange() {
        return bundles.lastChange();
    }

    List<String> worthAnotherTry() {
        return refused.values().stream()
                .filter(RefusedJar::worthAnotherTry)
                .map(RefusedJar::file)
                .toList();
    }

    /** Installs and starts what was running when the platform stopped, all together because one may need another. */
    synchronized List<InstalledPlugin> restore() {
        List<InstalledPlugin> kept = new Restoration(folders, bundles).plugins();
        for (InstalledPlugin plugin : kept) {
            String name = plugin.candidate().symbolicName();
            installed.put(
                    name, plugin.faults().isEmpty() ? plugin.with(bundles.place(name, folders.jar(name))) : plugin);
        }
        for (InstalledPlugin plugin : installed.values()) {
            String name = plugin.candidate().symbolicName();
            if (plugin.faults().isEmpty()) {
                InstalledPlugin now = plugin.with(start(name));
                installed.put(name, now);
                tell(now);
            }
        }
        return installed();
    }

    /** Starts again what was stopped because something it needs had gone. */
    synchronized void startWhatCan() {
        for (InstalledPlugin plugin : installed.values()) {
            String name = plugin.candidate().symbolicName();
            Optional<Bundle> waiting = bundles.find(name).filter(b -> b.getState() == Bundle.INSTALLED);
            if (waiting.isPresent()) {
                installed.put(name, plugin.with(start(name)));
            }
        }
    }

    /** Takes a jar of the inbox, or refuses it. Says whether something changed in the platform. */
    synchronized boolean take(Caller by, String file, Path jar, Fingerprint mark) throws IOException {
        Path staged = folders.installed().resolve(".staged.jar");
        String sha256 = Copy.of(jar, staged, mark);
        Optional<InstalledPlugin> same = from(file).filter(p -> p.sha256().equals(sha256) && p.runs());
        if (same.isPresent()) {
            // touched, or copied over itself
            tell(keep(same.get().at(file, mark)));
            refused.remove(file);
            return false;
        }
        Admission admission = Admission.of(staged, c -> file, bundles.check(), installed());
        List<Fault> faults = admission.faults().isEmpty()
                ? put(
                        by,
                        new InstalledPlugin(
                                file, mark, sha256, admission.candidate().get(), now(), List.of()),
                        staged)
                : admission.faults();
        Files.deleteIfExists(staged);
        if (!faults.isEmpty()) {
            refuse(by, file, admission.candidate(), faults);
        }
        return faults.isEmpty();
    }

    /** Takes a jar that came with a command, and puts it into the inbox. */
    synchronized Outcome<InstalledPlugin> admit(Caller by, String fileName, byte[] bytes) throws IOException {
        Path staged = folders.installed().resolve(".uploaded.jar");
        Files.write(staged, bytes);
        try {
            Optional<String> wanted = Admission.fileName(fileName);
            Admission admission = Admission.of(staged, c -> place(c, ""), bundles.check(), installed());
            List<Fault> faults = new ArrayList<>(admission.faults());
            if (wanted.isEmpty()) {
                faults.add(Admission.unusableName());
            }
            if (faults.isEmpty()) {
                Candidate candidate = admission.candidate().get();
                String file = place(candidate, folders.freeName(wanted.get(), candidate));
                Path copy = folders.installed().resolve(".staged.jar");
                Fingerprint mark = Fingerprint.of(staged);
                String sha256 = Copy.of(staged, copy, mark);
                faults.addAll(put(by, new InstalledPlugin(file, mark, sha256, candidate, now(), List.of()), copy));
                Files.deleteIfExists(copy);
                if (faults.isEmpty()) {
                    PluginFolders.move(staged, folders.inbox().resolve(file));
                    return Outcome.accepted(keep(installed
                            .get(candidate.symbolicName())
                            .at(file, Fingerprint.of(folders.inbox().resolve(file)))));
                }
            }
            admission.candidate().ifPresent(c -> audit.record(by, "plugins.plugin.refused", c, Fault.list(c, faults)));
            return Outcome.rejected(faults.stream().map(Fault::reason).toList());
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    /** Takes away what came with a jar. Says whether a plugin went. */
    synchronized boolean gone(Caller by, String file) {
        refused.remove(file);
        Optional<InstalledPlugin> found = from(file);
        found.ifPresent(plugin -> remove(by, plugin));
        // last: whoever waits for them to go may count on the rest being gone
        results.clear(file);
        return found.isPresent();
    }

    /** Stops and starts a plugin. */
    synchronized InstalledPlugin restart(Caller by, InstalledPlugin plugin) {
        String name = plugin.candidate().symbolicName();
        List<Fault> faults = new ArrayList<>(bundles.place(name, folders.jar(name)));
        bundles.find(name).ifPresent(b -> faults.addAll(bundles.stop(b)));
        InstalledPlugin now = plugin.with(faults.isEmpty() ? start(name) : faults);
        installed.put(name, now);
        audit.record(by, "plugins.plugin.restarted", now.candidate(), Fault.list(now.candidate(), now.faults()));
        tell(now);
        return now;
    }

    private List<Fault> put(Caller by, InstalledPlugin next, Path staged) throws IOException {
        String name = next.candidate().symbolicName();
        Optional<InstalledPlugin> before = installed(name);
        from(next.file())
                .filter(p -> !p.candidate().symbolicName().equals(name))
                .ifPresent(p -> remove(by, p));
        List<Fault> faults = marker.around(
                name, () -> before.isPresent() ? bundles.replace(name, staged) : bundles.install(name, staged));
        boolean down =
                bundles.find(name).filter(b -> b.getState() == Bundle.ACTIVE).isEmpty();
        if (!faults.isEmpty() && before.isPresent() && down) {
            installed.put(name, before.get().with(bundles.replace(name, folders.jar(name))));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        if (before.isPresent()) {
            Path old = folders.previous()
                    .resolve(name + "-" + before.get().candidate().version() + ".jar");
            PluginFolders.move(folders.jar(name), old);
            if (!before.get().file().equals(next.file())) {
                Files.deleteIfExists(folders.inbox().resolve(before.get().file()));
                results.clear(before.get().file());
            }
        }
        PluginFolders.move(staged, folders.jar(name));
        keep(next);
        refused.remove(next.file());
        tell(next);
        LOG.info("Plugin {} {}", next.candidate().label(), before.isPresent() ? "updated" : "installed");
        String action = before.isPresent() ? "plugins.plugin.updated" : "plugins.plugin.installed";
        audit.record(by, action, next.candidate(), next.candidate().version() + " sha256:" + next.sha256());
        return List.of();
    }

    private void remove(Caller by, InstalledPlugin plugin) {
        String name = plugin.candidate().symbolicName();
        List<Fault> faults = bundles.uninstall(name);
        installed.remove(name);
        try {
            Files.deleteIfExists(folders.record(name));
            Files.deleteIfExists(folders.jar(name));
        } catch (IOException e) {
            LOG.warn(
                    "The copy of plugin {} cannot be deleted: {}",
                    plugin.candidate().label(),
                    e.getMessage());
        }
        if (!faults.isEmpty()) {
            // it hangs, or the platform holds it: stays on the plugin page until the platform has been restarted
            LOG.error(
                    "Plugin {} is not wholly gone: {}",
                    plugin.candidate().label(),
                    Fault.list(plugin.candidate(), faults));
            refused.put(plugin.file(), new RefusedJar(plugin.file(), Optional.of(plugin.candidate()), now(), faults));
        }
        LOG.info("Plugin {} removed", plugin.candidate().label());
        audit.record(by, "plugins.plugin.removed", plugin.candidate(), Fault.list(plugin.candidate(), faults));
    }

    /** Refuses a jar that is not whole, or may not come in. */
    synchronized void refuse(Caller by, String file, Optional<Candidate> candidate, List<Fault> faults) {
        RefusedJar before = refused.get(file);
        if (before != null
                && before.faults().equals(faults)
                && before.candidate().equals(candidate)) {
            return;
        }
        RefusedJar jar = new RefusedJar(file, candidate, now(), faults);
        refused.put(file, jar);
        results.rejected(file, faults, jar.since(), from(file).isPresent());
        LOG.warn(
                "{} in the plugin inbox is refused: {}",
                file,
                faults.stream().map(f -> f.code() + " " + f.cause().en()).toList());
        candidate.ifPresent(c -> audit.record(by, "plugins.plugin.refused", c, Fault.list(c, faults)));
    }

    private List<Fault> start(String name) {
        return marker.around(name, () -> bundles.find(name).map(bundles::start).orElse(List.of()));
    }

    private void tell(InstalledPlugin plugin) {
        if (plugin.faults().isEmpty()) {
            results.ok(
                    plugin,
                    bundles.find(plugin.candidate().symbolicName())
                            .map(contributions::of)
                            .orElse(List.of()));
        } else {
            results.rejected(plugin.file(), plugin.faults(), plugin.since(), false);
        }
    }

    private InstalledPlugin keep(InstalledPlugin plugin) throws IOException {
        installed.put(plugin.candidate().symbolicName(), plugin);
        plugin.write(folders.record(plugin.candidate().symbolicName()));
        return plugin;
    }

    /** The file of the plugin's earlier version, where there is one. */
    private String place(Candidate candidate, String otherwise) {
        return installed(candidate.symbolicName()).map(InstalledPlugin::file).orElse(otherwise);
    }

    private Optional<InstalledPlugin> from(String file) {
        return installed.values().stream().filter(p -> p.file().equals(file)).findFirst();
    }

    private Instant now() {
        return clock.instant();
    }
}
