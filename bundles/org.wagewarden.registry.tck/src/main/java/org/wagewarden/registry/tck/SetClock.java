// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.wagewarden.platform.api.CityClock;

/** A clock that stands still until a test sets it. Thread-safe. */
public final class SetClock implements CityClock {

    private final AtomicReference<Instant> now = new AtomicReference<>();

    /** Stands at ten in the morning of a day. */
    public SetClock(LocalDate day) {
        set(day);
    }

    /** Goes to ten in the morning of a day. */
    public void set(LocalDate day) {
        set(day, LocalTime.of(10, 0));
    }

    /** Goes to a time of a day, in the city. */
    public void set(LocalDate day, LocalTime time) {
        now.set(day.atTime(time).atZone(ZONE).toInstant());
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
