// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what has to be installed when the platform starts, and clears away what has not. */
final class Restoration {

    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    private final PluginFolders folders;
    private final PluginBundles bundles;

    Restoration(PluginFolders folders, PluginBundles bundles) {
        this.folders = folders;
        this.bundles = bundles;
    }

    /** The plugins whose jar still lies in the inbox; one that ended the process while it was started comes with a fault. */
    List<InstalledPlugin> plugins() {
        List<InstalledPlugin> kept = new ArrayList<>();
        ManifestCheck check = bundles.check();
        for (Path record : records()) {
            String name = record.getFileName().toString().replaceFirst("\\.properties$", "");
            try {
                Optional<InstalledPlugin> plugin = read(record, name, check);
                if (plugin.filter(p -> Files.isRegularFile(folders.inbox().resolve(p.file())))
                        .isPresent()) {
                    kept.add(plugin.get());
                } else {
                    Files.deleteIfExists(record);
                    Files.deleteIfExists(folders.jar(name));
                    Files.deleteIfExists(folders.starting(name));
                }
            } catch (IOException e) {
                LOG.warn(
                        "What is kept of plugin {} cannot be used, it is taken from the inbox again: {}",
                        name,
                        e.getMessage());
            }
        }
        Set<String> names = kept.stream().map(p -> p.candidate().symbolicName()).collect(Collectors.toSet());
        bundles.all().stream()
                .map(Bundle::getSymbolicName)
                .filter(n -> !names.contains(n))
                .forEach(bundles::uninstall);
        return kept;
    }

    private Optional<InstalledPlugin> read(Path record, String name, ManifestCheck check) throws IOException {
        Optional<Attributes> manifest = JarContent.manifest(folders.jar(name));
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        ManifestCheck.Finding finding = check.check(manifest.get());
        if (finding.candidate().isEmpty()) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>(finding.faults());
        if (Files.exists(folders.starting(name))) {
            faults.add(Fault.of(
                    20,
                    "平台上次在启动该插件时中断，本次未启动它。",
                    "The platform ended while it was starting this plugin; it was not started this time.",
                    "请更新该插件，或在插件页面重新启动它。",
                    "Update the plugin, or restart it on the plugin page."));
        }
        return Optional.of(
                InstalledPlugin.read(record, finding.candidate().get()).with(faults));
    }

    private List<Path> records() {
        try (Stream<Path> files = Files.list(folders.installed())) {
            return files.filter(f -> f.getFileName().toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", folders.installed(), e.getMessage());
            return List.of();
        }
    }
}
