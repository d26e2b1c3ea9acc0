// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something to be there. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    /** The first answer; fails after a minute without one. */
    static <T> T until(Supplier<Optional<T>> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
            answer = question.get();
        }
        return answer.orElseThrow(() -> new AssertionError("Nothing came within " + PATIENCE));
    }
}
