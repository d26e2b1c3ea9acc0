// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition outside the browser, and not longer than it is given. */
final class Eventually {

    private static final Duration STEP = Duration.ofMillis(50);

    private Eventually() {}

    /** A condition whose look may fail. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Returns when it holds; fails when the patience is over. */
    static void holds(String what, Duration patience, Condition condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
