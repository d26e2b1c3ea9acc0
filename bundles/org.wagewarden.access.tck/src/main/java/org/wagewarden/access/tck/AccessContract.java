// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** What the contracts of this area share: a store, a clock, some callers. */
public abstract class AccessContract {

    protected static final String PASSWORD = "correct horse battery";
    protected static final String HOME = "192.0.2.1";
    protected static final Scope LUCHENG =
            new Scope(List.of(new Grant(new DistrictCode("lucheng"), EnumSet.of(AuthorityFunction.HUMAN_RESOURCES))));
    protected static final Caller ADMINISTRATOR = caller(Role.SYSTEM_ADMINISTRATOR, Scope.NOTHING);
    protected static final Caller AUDITOR = caller(Role.AUDIT_ADMINISTRATOR, Scope.NOTHING);

    protected final TestClock clock = new TestClock(Instant.parse("2024-03-01T01:00:00Z"));
    protected TestStore test;
    protected AccessUnderTest access;

    /** The store to run on. */
    protected abstract StoreKind kind();

    /** The provider, started on this store. */
    protected abstract AccessUnderTest start(Store store, CityClock cityClock, boolean demonstration);

    @BeforeEach
    void openStore() {
        test = TestStores.open(kind());
        access = start(test.store(), clock, false);
    }

    @AfterEach
    void closeStore() {
        if (access != null) {
            access.close();
        }
        test.close();
    }

    /** Stops the provider and starts it again on the same store. */
    protected void restart(boolean demonstration) {
        if (access != null) {
            access.close();
        }
        access = start(test.store(), clock, demonstration);
    }

    protected static Caller caller(Role role, Scope scope) {
        return new Caller(AccountId.next(), "测试", Set.of(role), scope, Channel.CONSOLE);
    }

    protected Account regulator(String accountName) {
        return access.accounts()
                .create(
                        ADMINISTRATOR,
                        new AccountDraft(accountName, "张三", "鹿城区人社局", Set.of(Role.REGULATOR), LUCHENG),
                        PASSWORD.toCharArray())
                .orThrow();
    }

    /** An account that has set its own password, which is {@link #PASSWORD} and a "2". */
    protected Account settledRegulator(String accountName) {
        Account account = regulator(accountName);
        Caller first = signIn(accountName, PASSWORD, HOME).orThrow();
        return access.accounts()
                .changePassword(first, PASSWORD.toCharArray(), (PASSWORD + "2").toCharArray())
                .map(changed -> account)
                .orThrow();
    }

    protected Outcome<Caller> signIn(String accountName, String password, String address) {
        return access.signIn().signIn(accountName, password.toCharArray(), address, Channel.CONSOLE);
    }

    protected List<AuditEntry> entries() {
        return access.audit()
                .list(AUDITOR, Optional.empty(), PageRequest.first(500))
                .items();
    }

    protected List<String> actions() {
        return entries().stream().map(AuditEntry::action).toList();
    }

    protected static void assertRejected(Outcome<?> outcome, String... codes) {
        assertThat(outcome.reasons()).extracting(Reason::code).containsExactlyInAnyOrder(codes);
    }

    /** Waits until something that another thread does has come true. */
    protected static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
