// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Outcome;

/** What {@code SignIn} promises. */
public abstract class SignInContract extends AccessContract {

    private static final String SETTLED = PASSWORD + "2";

    @Test
    void aCallerIsWhatTheAccountIs() {
        Account account = settledRegulator("zhang.san");
        Caller caller = signIn(" Zhang.San ", SETTLED, HOME).orThrow();
        assertThat(caller.account()).isEqualTo(account.id());
        assertThat(caller.roles()).containsExactly(Role.REGULATOR);
        assertThat(caller.scope()).isEqualTo(LUCHENG);
        assertThat(caller.channel()).isEqualTo(Channel.CONSOLE);
        assertThat(access.signIn().refresh(caller).orThrow()).isEqualTo(caller);
        assertThat(access.accounts().own(caller).orElseThrow().lastSignIn()).contains(clock.now());
    }

    @Test
    void beforeAnotherPasswordIsSetACallerMayDoNothing() {
        regulator("zhang.san");
        Caller caller = signIn("zhang.san", PASSWORD, HOME).orThrow();
        assertThat(caller.permissions()).isEmpty();
        assertThat(caller.scope().grants()).isEmpty();
    }

    @Test
    void wrongNameWrongPasswordAndDisabledAccountGetTheSameAnswer() {
        settledRegulator("zhang.san");
        Account disabled = settledRegulator("li.si");
        access.accounts().enable(ADMINISTRATOR, disabled.id(), false).orThrow();
        Outcome<Caller> wrongPassword = signIn("zhang.san", "something else", HOME);
        assertRejected(wrongPassword, "wrong-credentials");
        assertThat(signIn("nobody", "something else", HOME)).isEqualTo(wrongPassword);
        assertThat(signIn("li.si", SETTLED, HOME)).isEqualTo(wrongPassword);
        assertThat(signIn("", "", HOME)).isEqualTo(wrongPassword);
        assertThat(signIn("x".repeat(5000), "y".repeat(5000), HOME)).isEqualTo(wrongPassword);
    }

    @Test
    void thePasswordIsEmptiedByTheCall() {
        char[] password = "something else".toCharArray();
        access.signIn().signIn("nobody", password, HOME, Channel.REST);
        assertThat(new String(password)).isEqualTo("\0".repeat(14));
    }

    @Test
    void aDisabledAccountIsSignedOutAtOnce() {
        Account account = settledRegulator("zhang.san");
        Caller caller = signIn("zhang.san", SETTLED, HOME).orThrow();
        access.accounts().enable(ADMINISTRATOR, account.id(), false).orThrow();
        assertRejected(access.signIn().refresh(caller), "signed-out");
        access.accounts().enable(ADMINISTRATOR, account.id(), true).orThrow();
        assertRejected(access.signIn().refresh(caller), "signed-out");
    }

    @Test
    void aChangedPasswordSignsOutEverySession() {
        settledRegulator("zhang.san");
        Caller here = signIn("zhang.san", SETTLED, HOME).orThrow();
        Caller there = signIn("zhang.san", SETTLED, "192.0.2.2").orThrow();
        access.accounts()
                .changePassword(here, SETTLED.toCharArray(), "and now for another".toCharArray())
                .orThrow();
        assertRejected(access.signIn().refresh(there), "signed-out");
        assertRejected(access.signIn().refresh(here), "signed-out");
    }

    @Test
    void thePlatformItselfHasNoSession() {
        assertRejected(access.signIn().refresh(Caller.platform()), "signed-out");
    }

    @Test
    void anAccountHasTenTriesInFifteenMinutesFromWhereverTheyCome() {
        settledRegulator("zhang.san");
        int compared = 0;
        for (int i = 0; i < 14 * 60; i += 5) {
            String address = i % 2 == 0 ? HOME : "198.51.100." + i % 250;
            compared += isLimited(signIn("zhang.san", "guess number " + i, address)) ? 0 : 1;
            clock.pass(Duration.ofSeconds(5));
        }
        assertThat(compared).isBetween(6, 10);
    }

    @Test
    void anUnknownNameIsLimitedLikeAKnownOne() {
        List<Boolean> known = limits(settledRegulator("zhang.san").accountName());
        List<Boolean> unknown = limits("nobody.at.all");
        assertThat(unknown).isEqualTo(known).contains(true);
    }

    @Test
    void laterTriesWaitLonger() {
        regulator("zhang.san");
        for (int i = 0; i < 3; i++) {
            assertRejected(signIn("zhang.san", "guess number " + i, HOME), "wrong-credentials");
        }
        assertRejected(signIn("zhang.san", PASSWORD, HOME), "too-many-attempts");
        clock.pass(Duration.ofMinutes(1));
        assertThat(signIn("zhang.san", PASSWORD, HOME).isAccepted()).isTrue();
    }

    @Test
    void underAttackThePersonAtTheUsualPlaceStillSignsIn() {
        settledRegulator("zhang.san");
        for (int i = 0; i < 400; i++) {
            signIn("zhang.san", "guess number " + i, "203.0.113." + i % 250);
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(signIn("zhang.san", SETTLED, HOME).isAccepted()).isTrue();
        restart(false);
        assertThat(signIn("zhang.san", SETTLED, HOME).isAccepted()).isTrue();
    }

    @Test
    void afterAnAttackAStrangeAddressCanSignInAgain() {
        settledRegulator("zhang.san");
        for (int i = 0; i < 20; i++) {
            signIn("zhang.san", "guess number " + i, "203.0.113.7");
            clock.pass(Duration.ofSeconds(40));
        }
        assertRejected(signIn("zhang.san", SETTLED, "203.0.113.8"), "too-many-attempts");
        clock.pass(Duration.ofMinutes(15));
        assertThat(signIn("zhang.san", SETTLED, "203.0.113.8").isAccepted()).isTrue();
    }

    @Test
    void anAddressThatTriesManyNamesIsStopped() {
        int compared = 0;
        for (int i = 0; i < 80; i++) {
            compared += isLimited(signIn("name" + i, "some password", "2001:db8:0:1::" + i)) ? 0 : 1;
        }
        assertThat(compared).isEqualTo(50);
    }

    @Test
    void manyGuessesAtOnceDoNotSlipThrough() throws Exception {
        settledRegulator("zhang.san");
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Boolean>> guesses = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String guess = "guess number " + i;
                guesses.add(threads.submit(() -> isLimited(signIn("zhang.san", guess, "198.51.100.1"))));
            }
            int compared = 0;
            for (Future<Boolean> guess : guesses) {
                compared += guess.get() ? 0 : 1;
            }
            assertThat(compared).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void signingInAndFailingIsAuditedWithoutTheTypedName() {
        settledRegulator("zhang.san");
        signIn("secret-typed-here", "something else", HOME);
        signIn("zhang.san", "something else", HOME);
        signIn("zhang.san", SETTLED, HOME).orThrow();
        assertThat(actions()).startsWith("access.session.opened", "access.session.refused", "access.session.refused");
        assertThat(entries().toString()).doesNotContain("secret-typed-here").doesNotContain("something else");
    }

    private List<Boolean> limits(String accountName) {
        List<Boolean> limited = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            limited.add(isLimited(signIn(accountName, "guess number " + i, "198.51.100.9")));
            clock.pass(Duration.ofSeconds(7));
        }
        return limited;
    }

    private static boolean isLimited(Outcome<Caller> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.reasons().getFirst().code().equals("too-many-attempts");
    }
}
