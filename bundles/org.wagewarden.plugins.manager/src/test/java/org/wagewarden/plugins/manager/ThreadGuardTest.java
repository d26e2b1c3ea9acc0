// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

class ThreadGuardTest {

    private static final Map<String, Object> SERVICE = Map.of("service.id", 7L, "component.name", "report");
    private static final Duration SECOND = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final AtomicLong nanos = new AtomicLong();
    private final ThreadGuard guard = new ThreadGuard(nanos::get);

    @Test
    void givesTheValueBack() {
        assertThat(guard.call(SERVICE, SECOND, () -> 12).orThrow()).isEqualTo(12);
        assertThat(guard.callHere(SERVICE, SECOND, () -> 12).orThrow()).isEqualTo(12);
    }

    @Test
    void anExceptionAnErrorAndNothingAreRejections() {
        assertThat(codes(fail())).containsExactly("plugin-failed");
        assertThat(codes(guard.call(SERVICE, SECOND, () -> {
                    throw new NoClassDefFoundError();
                })))
                .containsExactly("plugin-failed");
        assertThat(codes(guard.callHere(SERVICE, SECOND, () -> null))).containsExactly("plugin-failed");
    }

    @Test
    void theMessageOfAnExceptionIsNotRepeated() {
        Outcome<Object> outcome = guard.call(SERVICE, SECOND, () -> {
            throw new IllegalStateException("330302199001011234");
        });

        assertThat(outcome).asString().contains("IllegalStateException").doesNotContain("330302199001011234");
    }

    @Test
    void aSlowCallIsGivenUpAndInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThat(codes(guard.call(SERVICE, MOMENT, () -> {
                    try {
                        return new CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.HOURS);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                })))
                .containsExactly("plugin-too-slow");
        interrupted.await();
    }

    @Test
    void aCallThatCannotBeEndedBlocksOnlyItsOwnService() {
        AtomicBoolean go = new AtomicBoolean();
        guard.call(SERVICE, MOMENT, () -> {
            while (!go.get()) {
                Thread.onSpinWait();
            }
            return 1;
        });

        assertThat(codes(guard.call(SERVICE, SECOND, () -> 2))).containsExactly("plugin-busy");
        assertThat(guard.call(Map.of("service.id", 8L), SECOND, () -> 2).isAccepted())
                .isTrue();
        go.set(true);
        TestPlatform.await(() -> guard.call(SERVICE, SECOND, () -> 2).isAccepted());
    }

    @Test
    void threeFailuresInTenMinutesLeadToQuarantine() {
        fail();
        fail();
        assertThat(guard.quarantine(SERVICE)).isEmpty();
        fail();

        assertThat(codes(guard.call(SERVICE, SECOND, () -> 1))).containsExactly("plugin-quarantined");
        assertThat(codes(guard.callHere(SERVICE, SECOND, () -> 1))).containsExactly("plugin-quarantined");
        assertThat(guard.quarantine(SERVICE).orElseThrow().text().zh()).contains("十分钟内失败3次");
        assertThat(guard.call(Map.of("service.id", 8L), SECOND, () -> 1).isAccepted())
                .isTrue();

        guard.release(7L);
        assertThat(guard.call(SERVICE, SECOND, () -> 1).isAccepted()).isTrue();
    }

    @Test
    void failuresThatLieFurtherApartDoNot() {
        fail();
        fail();
        nanos.addAndGet(Duration.ofMinutes(10).toNanos() + 1);
        fail();

        assertThat(guard.quarantine(SERVICE)).isEmpty();
    }

    @Test
    void aSlowCallOnTheOwnThreadIsCountedButItsResultUsed() {
        for (int i = 0; i < 3; i++) {
            assertThat(guard.callHere(
                                    SERVICE,
                                    MOMENT,
                                    () -> nanos.addAndGet(Duration.ofSeconds(1).toNanos()))
                            .isAccepted())
                    .isTrue();
        }

        assertThat(guard.quarantine(SERVICE)).isPresent();
    }

    @Test
    void threadLocalsOfTheCallerDoNotReachThePlugin() {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("caller");

        assertThat(guard.call(SERVICE, SECOND, () -> String.valueOf(local.get()))
                        .orThrow())
                .isEqualTo("null");
    }

    @Test
    void asksForThePropertiesOfAService() {
        assertThatIllegalArgumentException().isThrownBy(() -> guard.call(Map.of(), SECOND, () -> 1));
    }

    private Outcome<Object> fail() {
        return guard.call(SERVICE, SECOND, () -> {
            throw new IllegalStateException();
        });
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
