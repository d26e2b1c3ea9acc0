// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Foreign code on a thread of its own, given up after a limit. Each call has a fresh platform thread: a pooled one would
 * keep the plugin's thread locals, and a virtual one that loops for ever would keep a carrier thread from everybody else
 * (with two of them a two-core server stands still).
 */
final class LimitedCall {

    private LimitedCall() {}

    /**
     * Runs the call.
     *
     * @param abandoned told true when the call is given up while it runs, and false when it ends after all
     * @throws TimeoutException when the limit is over; the thread has been interrupted
     * @throws ExecutionException when the call threw
     * @throws InterruptedException when the waiting thread was interrupted; the call is given up
     */
    static <T> T run(String name, Duration limit, Callable<T> call, Abandoned abandoned)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(call);
        Watched watched = new Watched(task, abandoned);
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name(name)
                .inheritInheritableThreadLocals(false)
                .start(watched);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException e) {
            watched.giveUp();
            thread.interrupt();
            throw e;
        }
    }

    /** Hears of calls that were given up. */
    interface Abandoned {
        Abandoned UNNOTICED = running -> {};

        void call(boolean running);
    }

    /** Pairs each "given up" with one "ended", whichever comes first. */
    private static final class Watched implements Runnable {

        private final Runnable work;
        private final Abandoned abandoned;
        private boolean ended;
        private boolean givenUp;

        Watched(Runnable work, Abandoned abandoned) {
            this.work = work;
            this.abandoned = abandoned;
        }

        @Override
        public void run() {
            try {
                work.run();
            } finally {
                end();
            }
        }

        private synchronized void end() {
            ended = true;
            if (givenUp) {
                abandoned.call(false);
            }
        }

        synchronized void giveUp() {
            givenUp = true;
            if (!ended) {
                abandoned.call(true);
            } else {
                givenUp = false;
            }
        }
    }
}
