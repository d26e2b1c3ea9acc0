// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

class TokensTest {

    private final AtomicLong now = new AtomicLong(1_000_000);
    private final AtomicBoolean disabled = new AtomicBoolean();
    private final Tokens tokens =
            new Tokens(new Accounts(), now::get, Duration.ofMinutes(30), Duration.ofHours(12), 6, 3);

    /** Says of every account whether it is still enabled. */
    private final class Accounts implements SignIn {

        @Override
        public Outcome<Caller> signIn(String name, char[] password, String remoteAddress, Channel channel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Caller> refresh(Caller caller) {
            return disabled.get()
                    ? Outcome.rejected(Reason.of("signed-out", "已退出", "Signed out"))
                    : Outcome.accepted(caller);
        }
    }

    private static Caller caller() {
        return new Caller(AccountId.next(), "林", Set.of(Role.REGULATOR), Scope.NOTHING, Channel.REST);
    }

    @Test
    void aTokenStandsForItsCaller() {
        Caller caller = caller();
        String token = tokens.issue(caller);

        assertThat(token).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.caller(token)).contains(caller);
        assertThat(tokens.caller(token + "x")).isEmpty();
        assertThat(tokens.caller("")).isEmpty();
        assertThat(tokens.issue(caller)).isNotEqualTo(token);
    }

    @Test
    void aTokenEndsWhenItIsNotUsed() {
        String used = tokens.issue(caller());
        String idle = tokens.issue(caller());
        now.addAndGet(Duration.ofMinutes(20).toMillis());
        assertThat(tokens.caller(used)).isPresent();
        now.addAndGet(Duration.ofMinutes(20).toMillis());

        assertThat(tokens.caller(used)).isPresent();
        assertThat(tokens.caller(idle)).isEmpty();
    }

    @Test
    void aTokenEndsAfterItsLifetimeHoweverOftenItIsUsed() {
        String token = tokens.issue(caller());
        for (int i = 0; i < 36; i++) {
            now.addAndGet(Duration.ofMinutes(20).toMillis());
            assertThat(tokens.caller(token)).isPresent();
        }
        now.addAndGet(Duration.ofMinutes(20).toMillis());

        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void aTokenEndsWithItsAccount() {
        String token = tokens.issue(caller());
        disabled.set(true);
        assertThat(tokens.caller(token)).isEmpty();
        disabled.set(false);

        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void aTokenEndsOnRequest() {
        String token = tokens.issue(caller());
        tokens.end(token);

        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void anAccountHasSoManyTokensAndTheOldestGivesWay() {
        Caller caller = caller();
        List<String> issued = issue(caller, 4);

        assertThat(tokens.caller(issued.getFirst())).isEmpty();
        assertThat(issued.subList(1, 4))
                .allSatisfy(t -> assertThat(tokens.caller(t)).isPresent());
    }

    @Test
    void allTogetherHaveSoManyTokens() {
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            issued.addAll(issue(caller(), 1));
        }

        assertThat(issued)
                .filteredOn(t -> tokens.caller(t).isPresent())
                .hasSize(6)
                .doesNotContain(issued.getFirst());
    }

    private List<String> issue(Caller caller, int count) {
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            now.incrementAndGet();
            issued.add(tokens.issue(caller));
        }
        return issued;
    }
}
