// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    private final Attempts attempts = new Attempts();

    @Test
    void aForgivenTryDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            attempts.forgive((Attempts.Go) attempts.begin("name", "address", false, START));
        }
        assertThat(attempts.begin("name", "address", false, START)).isInstanceOf(Attempts.Go.class);
    }

    @Test
    void theWaitGrowsAndEndsWithTheWindow() {
        for (int i = 0; i < 3; i++) {
            attempts.begin("name", "address", false, START);
        }
        assertThat(wait(START)).isEqualTo(Duration.ofSeconds(5));
        attempts.begin("name", "address", false, START.plusSeconds(5));
        assertThat(wait(START.plusSeconds(5))).isEqualTo(Duration.ofSeconds(30));
        attempts.begin("name", "address", false, START.plusSeconds(35));
        assertThat(wait(START.plusSeconds(35))).isEqualTo(Duration.ofMinutes(15).minusSeconds(35));
        assertThat(attempts.begin("name", "address", false, START.plus(Attempts.WINDOW)))
                .isInstanceOf(Attempts.Go.class);
    }

    @Test
    void onlyTheFirstRefusalIsMarked() {
        for (int i = 0; i < 3; i++) {
            attempts.begin("name", "address", false, START);
        }
        assertThat(((Attempts.Wait) attempts.begin("name", "address", false, START)).first())
                .isTrue();
        assertThat(((Attempts.Wait) attempts.begin("name", "address", false, START)).first())
                .isFalse();
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        for (int i = 0; i < 5; i++) {
            attempts.begin("name", "address", false, START.plusSeconds(40L * i));
        }
        assertThat(attempts.begin("name", "address", false, START.minus(Duration.ofDays(1))))
                .isInstanceOf(Attempts.Go.class);
    }

    @Test
    void knownAndStrangeAddressesAreCountedApart() {
        for (int i = 0; i < 5; i++) {
            attempts.begin("name", "address", false, START);
        }
        assertThat(attempts.begin("name", "address", false, START)).isInstanceOf(Attempts.Wait.class);
        assertThat(attempts.begin("name", "home", true, START)).isInstanceOf(Attempts.Go.class);
    }

    private Duration wait(Instant now) {
        return ((Attempts.Wait) attempts.begin("name", "address", false, now)).rest();
    }
}
