// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that waits for the operating system to tell of changes in the inbox. Linux tells of every write and not of
 * the last one, so a jar is tried at each, and taken as soon as it is whole. A scan now and then finds what was not told
 * (network drives).
 */
final class InboxWatcher implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatcher.class);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration SCAN = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PluginFolders folders;
    private final Inbox inbox;
    private final Bundle system;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Optional<WatchService> open = Optional.empty();

    InboxWatcher(PluginFolders folders, Inbox inbox, Bundle system) {
        this.folders = folders;
        this.inbox = inbox;
        this.system = system;
        this.thread = Thread.ofPlatform().daemon().name("plugin-inbox").unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Ends the wait; work that has begun is finished, unless it takes too long. */
    void stop() {
        stopped = true;
        try {
            if (open.isPresent()) {
                open.get().close();
            }
            if (!thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (IOException e) {
            thread.interrupt();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            folders.create();
            // watch first, look then: what comes in between is told
            Optional<WatchService> watch = watch();
            awaitPlatform();
            if (!stopped) {
                safely(inbox::restore);
                safely(inbox::scan);
            }
            while (!stopped) {
                watch = watch.isPresent() ? follow(watch.get()) : without();
            }
        } catch (IOException e) {
            LOG.error("The plugin inbox {} cannot be used: {}", folders.inbox(), e.getMessage());
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("The plugin inbox is not watched any more");
        }
    }

    /** Follows events until the folder goes away; then makes it anew. */
    private Optional<WatchService> follow(WatchService watch) throws IOException, InterruptedException {
        try (watch) {
            long scanned = System.nanoTime();
            // what was found before the events is growing, too
            boolean growing = settle();
            while (!stopped) {
                WatchKey key = watch.poll((growing ? STEP : SCAN).toMillis(), TimeUnit.MILLISECONDS);
                if (key != null && !handle(key)) {
                    break;
                }
                growing = settle();
                if (System.nanoTime() - scanned >= SCAN.toNanos()) {
                    safely(inbox::scan);
                    scanned = System.nanoTime();
                }
            }
        }
        if (stopped) {
            return Optional.empty();
        }
        folders.create();
        Optional<WatchService> next = watch();
        safely(inbox::scan);
        return next;
    }

    /** Handles what was told of; false when the folder has gone. */
    private boolean handle(WatchKey key) {
        Set<String> changed = new LinkedHashSet<>();
        boolean lost = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                changed.add(name.toString());
            } else {
                lost = true;
            }
        }
        boolean there = key.reset();
        changed.stream().filter(PluginFolders::isJar).forEach(name -> safely(() -> inbox.look(name)));
        if (lost) {
            safely(inbox::scan);
        }
        return there;
    }

    private Optional<WatchService> without() throws InterruptedException {
        Thread.sleep(settle() ? STEP : Duration.ofSeconds(2));
        safely(inbox::scan);
        return Optional.empty();
    }

    private boolean settle() {
        boolean[] growing = new boolean[1];
        safely(() -> growing[0] = inbox.settle());
        return growing[0];
    }

    /** One bad file must not end the watch. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A change in the plugin inbox could not be handled: {}", e.toString());
        }
    }

    private Optional<WatchService> watch() {
        try {
            WatchService watch = FileSystems.getDefault().newWatchService();
            folders.inbox()
                    .register(
                            watch,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            open = Optional.of(watch);
            return open;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("The system does not tell of changes in {}; it is looked at every two seconds", folders.inbox());
            return Optional.empty();
        }
    }

    /** Plugins come after the platform: they must not slow its start, and what they need must be there. */
    private void awaitPlatform() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (system.getState() != Bundle.ACTIVE && System.nanoTime() < until && !stopped) {
            Thread.sleep(20);
        }
    }
}
