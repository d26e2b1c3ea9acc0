// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GateTest {

    private final Gate gate = new Gate();

    @Test
    void manyAreInsideAtOnceUntilItIsClosed() throws Exception {
        assertThat(gate.enter()).isTrue();
        assertThat(CompletableFuture.supplyAsync(() -> {
                            boolean inside = gate.enter();
                            gate.leave();
                            return inside;
                        })
                        .get())
                .isTrue();
        gate.leave();
        gate.close(Duration.ofMinutes(1));
        assertThat(gate.enter()).isFalse();
    }

    @Test
    void whoeverIsInsideLeavesBeforeItIsClosed() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayLeave = new CountDownLatch(1);
        CompletableFuture<Boolean> request = CompletableFuture.supplyAsync(() -> {
            gate.enter();
            inside.countDown();
            await(mayLeave);
            gate.leave();
            return true;
        });
        await(inside);
        CompletableFuture<Boolean> closing = CompletableFuture.supplyAsync(() -> {
            gate.close(Duration.ofMinutes(1));
            return request.isDone() || !gate.enter();
        });
        assertThat(closing).isNotDone();
        mayLeave.countDown();
        assertThat(closing.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(request.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverDoesNotLeaveDoesNotHoldItOpenForEver() throws Exception {
        CompletableFuture.runAsync(gate::enter).get();
        gate.close(Duration.ofMillis(1));
        assertThat(gate.enter()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
