// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.wagewarden.platform.api.CityClock;

/** A clock that stands at ten in the morning of a day until a test sets it. Thread-safe. */
public final class SetClock implements CityClock {

    private final AtomicReference<Instant> now = new AtomicReference<>();

    public SetClock(String day) {
        set(day);
    }

    /** Goes to ten in the morning of a day. */
    public void set(String day) {
        now.set(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant());
    }

    /** Lets a second pass. */
    public void tick() {
        now.updateAndGet(instant -> instant.plusSeconds(1));
    }

    @Override
    public Instant now() {
        return now.get();
    }

    @Override
    public boolean demonstration() {
        return false;
    }
}
