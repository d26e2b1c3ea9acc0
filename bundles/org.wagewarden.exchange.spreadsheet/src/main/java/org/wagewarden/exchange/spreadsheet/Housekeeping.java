// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.platform.api.CityClock;

/** Puts right what a stop of the platform left behind, and forgets old imports: they hold personal data. */
final class Housekeeping implements AutoCloseable {

    static final Duration KEEP = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final ImportTable imports;
    private final CityClock clock;
    private final ScheduledExecutorService timer;

    Housekeeping(ImportTable imports, CityClock clock) {
        this.imports = imports;
        this.clock = clock;
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "wagewarden-import-housekeeping");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        int interrupted = imports.interrupted();
        if (interrupted > 0) {
            LOG.info(
                    "{} imports were at work when the platform stopped; their owners can go on with them", interrupted);
        }
        List<ImportId> unreadable = imports.unreadable();
        if (!unreadable.isEmpty()) {
            LOG.warn(
                    "{} imports were sealed with a key that is not there any more and are forgotten",
                    unreadable.size());
            unreadable.forEach(imports::delete);
        }
        timer.scheduleWithFixedDelay(this::sweep, 1, 24L * 60, TimeUnit.MINUTES);
    }

    /** Forgets imports that are old enough. */
    void sweep() {
        try {
            List<ImportId> old = imports.before(clock.now().minus(KEEP));
            while (!old.isEmpty()) {
                old.forEach(imports::delete);
                old = imports.before(clock.now().minus(KEEP));
            }
        } catch (RuntimeException e) {
            LOG.warn("Old imports could not be forgotten today: {}", e.toString());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
