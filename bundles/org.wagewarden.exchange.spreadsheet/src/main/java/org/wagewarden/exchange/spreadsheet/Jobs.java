// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.wagewarden.exchange.api.ImportId;

/** Work in the background: two imports at a time, the others wait. */
final class Jobs implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService threads;
    private final Map<ImportId, Progress> running = new ConcurrentHashMap<>();

    Jobs() {
        AtomicInteger count = new AtomicInteger();
        threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "wagewarden-import-" + count.incrementAndGet());
            thread.setDaemon(true);
            // Below the threads that answer people.
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        });
    }

    /** How far a job is, and whether it should stop. */
    static final class Progress {

        private final int total;
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean stop;

        private Progress(int total) {
            this.total = total;
        }

        int total() {
            return total;
        }

        int done() {
            return done.get();
        }

        /** Counts rows, and ends the job when the platform stops. */
        void advance(int rows) {
            done.addAndGet(rows);
            if (stop) {
                throw new Stopped();
            }
        }

        void restart() {
            done.set(0);
        }
    }

    /** The platform stops. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Starts a job. Its work handles its own failures. */
    void start(ImportId id, int total, Consumer<Progress> work) {
        Progress progress = new Progress(total);
        running.put(id, progress);
        threads.execute(() -> {
            try {
                work.accept(progress);
            } finally {
                running.remove(id, progress);
            }
        });
    }

    Optional<Progress> progress(ImportId id) {
        return Optional.ofNullable(running.get(id));
    }

    @Override
    public void close() {
        running.values().forEach(p -> p.stop = true);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
