// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import java.time.Duration;
import java.time.Instant;
import org.wagewarden.platform.api.CityClock;

/** A clock that a test sets. Thread-safe. */
public final class TestClock implements CityClock {

    private volatile Instant now;

    public TestClock(Instant start) {
        now = start;
    }

    /** Lets time pass. */
    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean demonstration() {
        return false;
    }
}
