// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StartClockTest {

    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.parse("2026-11-22T20:30:00Z"));
    private final InstantSource source = machine::get;

    @Test
    void ordinarilyItIsTheMachinesClock() {
        StartClock clock = new StartClock(source, Optional.empty());
        assertThat(clock.now()).isEqualTo(machine.get());
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(clock.demonstration()).isFalse();
    }

    @Test
    void aDemonstrationStartsAtNineAndRunsOn() {
        StartClock clock = new StartClock(source, Optional.of(LocalDate.of(2024, 9, 14)));
        assertThat(clock.demonstration()).isTrue();
        assertThat(clock.now()).isEqualTo(Instant.parse("2024-09-14T01:00:00Z"));
        machine.updateAndGet(now -> now.plusSeconds(16 * 3600));
        assertThat(clock.now()).isEqualTo(Instant.parse("2024-09-14T17:00:00Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 9, 15));
    }
}
