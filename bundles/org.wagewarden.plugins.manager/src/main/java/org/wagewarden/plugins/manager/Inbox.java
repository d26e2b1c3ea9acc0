// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/**
 * What lies in the inbox, compared with what was seen of it before. One thread at a time: every method holds the manager's
 * lock.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final PluginFolders folders;
    private final PluginRegister register;
    private final LongSupplier nanos;
    private final long settle;
    private final Map<String, Fingerprint> seen = new HashMap<>();
    private final Map<String, Growing> growing = new LinkedHashMap<>();
    private long triedAt;

    /** A file that is not whole yet, and since when it has not changed. */
    private record Growing(Fingerprint mark, long since) {}

    Inbox(PluginFolders folders, PluginRegister register, LongSupplier nanos, long settleNanos) {
        this.folders = folders;
        this.register = register;
        this.nanos = nanos;
        this.settle = settleNanos;
    }

    /** Installs again what was installed when the platform stopped, from the copies that were verified then. */
    void restore() {
        synchronized (register) {
            for (InstalledPlugin plugin : register.restore()) {
                seen.put(plugin.file(), plugin.mark());
            }
        }
    }

    /** Looks at everything; the safety net below the events, and the first look. */
    void scan() {
        synchronized (register) {
            try {
                List<String> jars = folders.jars();
                Set<String> gone = new HashSet<>(seen.keySet());
                gone.addAll(growing.keySet());
                jars.forEach(gone::remove);
                gone.forEach(this::look);
                jars.forEach(this::look);
                if (register.lastChange() > triedAt) {
                    tryAgain();
                }
            } catch (IOException e) {
                LOG.warn("The plugin inbox {} cannot be read: {}", folders.inbox(), e.getMessage());
            }
        }
    }

    /** Looks at one file that changed, came or went. */
    void look(String file) {
        synchronized (register) {
            Path jar = folders.inbox().resolve(file);
            if (!Files.isRegularFile(jar)) {
                gone(file);
                return;
            }
            try {
                Fingerprint mark = Fingerprint.of(jar);
                if (mark.equals(seen.get(file))) {
                    return;
                }
                if (JarContent.complete(jar)) {
                    take(file, jar, mark);
                } else {
                    wait(file, mark);
                }
            } catch (IOException e) {
                LOG.debug("{} in the plugin inbox has gone while it was looked at", file);
            }
        }
    }

    private void take(String file, Path jar, Fingerprint mark) {
        try {
            boolean taken = register.take(Caller.platform(), file, jar, mark);
            growing.remove(file);
            seen.put(file, mark);
            if (taken) {
                tryAgain();
            }
        } catch (IOException e) {
            LOG.debug("{} in the plugin inbox changed while it was read", file);
            wait(file, mark);
        }
    }

    /** Gives up on files that have stopped growing without being whole. Says whether some are still growing. */
    boolean settle() {
        synchronized (register) {
            for (String file : List.copyOf(growing.keySet())) {
                look(file);
                Growing now = growing.get(file);
                if (now != null && nanos.getAsLong() - now.since() >= settle) {
                    growing.remove(file);
                    seen.put(file, now.mark());
                    register.refuse(Caller.platform(), file, Optional.empty(), List.of(why(file)));
                }
            }
            return !growing.isEmpty();
        }
    }

    /** Takes a jar that came with a command and puts it into the inbox; a rejected one is not kept. */
    Outcome<InstalledPlugin> upload(Caller by, String fileName, byte[] bytes) {
        synchronized (register) {
            try {
                return register.admit(by, fileName, bytes).map(plugin -> {
                    seen.put(plugin.file(), plugin.mark());
                    growing.remove(plugin.file());
                    tryAgain();
                    return plugin;
                });
            } catch (IOException e) {
                LOG.error("A plugin cannot be stored under {}: {}", folders.installed(), e.getMessage());
                return Outcome.rejected(
                        Reason.of(
                                "plugin-not-stored",
                                "插件文件无法保存，请检查数据目录的剩余空间和权限。",
                                "The plugin's file cannot be stored; look at the space and the permissions of the data folder."));
            }
        }
    }

    /** Takes a jar out of the inbox, and away what it brought. */
    Outcome<String> remove(Caller by, String file) {
        synchronized (register) {
            try {
                Files.deleteIfExists(folders.inbox().resolve(file));
            } catch (IOException e) {
                LOG.error("{} cannot be deleted from the plugin inbox: {}", file, e.getMessage());
                return Outcome.rejected(Reason.of(
                        "plugin-not-deleted",
                        "插件文件无法从目录中删除，请检查权限。",
                        "The plugin's file cannot be deleted from the inbox; look at its permissions."));
            }
            growing.remove(file);
            seen.remove(file);
            if (register.gone(by, file)) {
                tryAgain();
            }
            return Outcome.accepted(file);
        }
    }

    /** Whole jars come to this when they cannot be copied. */
    private Fault why(String file) {
        return JarContent.complete(folders.inbox().resolve(file))
                ? Fault.of(
                        21,
                        "平台无法保存该文件。",
                        "The platform cannot store the file.",
                        "请检查数据目录的剩余空间和权限，然后重新复制。",
                        "Look at the space and the permissions of the data folder, then copy it again.")
                : JarContent.broken();
    }

    private void wait(String file, Fingerprint mark) {
        Growing before = growing.get(file);
        if (before == null || !before.mark().equals(mark)) {
            growing.put(file, new Growing(mark, nanos.getAsLong()));
        }
    }

    private void gone(String file) {
        growing.remove(file);
        if (seen.remove(file) != null && register.gone(Caller.platform(), file)) {
            tryAgain();
        }
    }

    /** What was refused for want of something may fit now; until nothing more does. */
    private void tryAgain() {
        boolean progress = true;
        while (progress) {
            triedAt = register.lastChange();
            progress = false;
            for (String file : register.worthAnotherTry()) {
                Path jar = folders.inbox().resolve(file);
                try {
                    progress |= Files.isRegularFile(jar)
                            && register.take(Caller.platform(), file, jar, Fingerprint.of(jar));
                } catch (IOException e) {
                    LOG.warn("{} in the plugin inbox cannot be read: {}", file, e.getMessage());
                }
            }
        }
        register.startWhatCan();
    }
}
