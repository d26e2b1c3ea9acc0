// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.FirstStart.Credential;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** What {@code FirstStart} promises, for empty stores and for demonstrations. */
public abstract class FirstStartContract extends AccessContract {

    @Test
    void anEmptyStoreGetsOneAdministratorWithAGeneratedPassword() {
        Credential admin = only(access.firstStart().take());
        assertThat(admin.accountName()).isEqualTo("admin");
        assertThat(admin.mustChange()).isTrue();
        assertThat(admin.password()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(admin.toString()).doesNotContain(admin.password());
        assertThat(access.firstStart().take()).isEmpty();
        assertThat(access.firstStart().demonstration()).isFalse();
        assertThat(names()).containsExactly("admin");

        Caller first = signIn("admin", admin.password(), HOME).orThrow();
        assertThat(first.permissions()).isEmpty();
        access.accounts()
                .changePassword(first, admin.password().toCharArray(), PASSWORD.toCharArray())
                .orThrow();
        Caller settled = signIn("admin", PASSWORD, HOME).orThrow();
        assertThat(settled.may(Permission.ACCOUNT_WRITE)).isTrue();
        assertThat(settled.may(Permission.DECISION_WRITE)).isFalse();
        assertThat(settled.may(Permission.REGISTRY_READ)).isFalse();
    }

    @Test
    void aPasswordThatWasUsedIsNeverMadeAgain() {
        Credential admin = only(access.firstStart().take());
        signIn("admin", admin.password(), HOME).orThrow();
        restart(false);
        assertThat(access.firstStart().take()).isEmpty();
        assertThat(signIn("admin", admin.password(), HOME).isAccepted()).isTrue();
    }

    @Test
    void aPasswordThatNobodyUsedIsReplacedAtTheNextStart() {
        Credential lost = only(access.firstStart().take());
        restart(false);
        Credential fresh = only(access.firstStart().take());
        assertThat(fresh.password()).isNotEqualTo(lost.password());
        assertRejected(signIn("admin", lost.password(), HOME), "wrong-credentials");
        assertThat(signIn("admin", fresh.password(), HOME).isAccepted()).isTrue();
        assertThat(names()).containsExactly("admin");
    }

    @Test
    void aDemonstrationStoreHasItsAccounts() {
        try (TestStore empty = TestStores.open(kind());
                AccessUnderTest demo = start(empty.store(), clock, true)) {
            List<Credential> told = demo.firstStart().take();
            assertThat(demo.firstStart().demonstration()).isTrue();
            assertThat(told)
                    .extracting(Credential::accountName)
                    .containsExactlyInAnyOrder(
                            "city",
                            "lucheng",
                            "decision",
                            "lucheng-decision",
                            "training",
                            "sysadmin",
                            "audit",
                            "officer");
            for (Credential credential : told) {
                Caller caller = demo.signIn()
                        .signIn(credential.accountName(), credential.password().toCharArray(), HOME, Channel.CONSOLE)
                        .orThrow();
                assertThat(caller.roles()).as(credential.accountName()).isEqualTo(demonstrationRoles(credential));
                assertRejected(
                        demo.accounts()
                                .changePassword(caller, credential.password().toCharArray(), PASSWORD.toCharArray()),
                        "demonstration-account");
            }
        }
    }

    /** The city account plays the whole demonstration through; every other account shows one function alone. */
    private static Set<Role> demonstrationRoles(Credential credential) {
        return switch (credential.accountName()) {
            case "city" -> Set.of(Role.REGULATOR, Role.TRAINING_ORGANISER, Role.DECISION_MAKER);
            case "lucheng" -> Set.of(Role.REGULATOR);
            case "decision", "lucheng-decision" -> Set.of(Role.DECISION_MAKER);
            case "training" -> Set.of(Role.TRAINING_ORGANISER);
            case "sysadmin" -> Set.of(Role.SYSTEM_ADMINISTRATOR);
            case "officer" -> Set.of(Role.OFFICER);
            default -> Set.of(Role.AUDIT_ADMINISTRATOR);
        };
    }

    @Test
    void withoutTheFlagADemonstrationStoreHasNoPublicAccounts() {
        try (TestStore store = TestStores.open(kind())) {
            AccessUnderTest demo = start(store.store(), clock, true);
            Credential city = demo.firstStart().take().getFirst();
            Caller open = signIn(demo, city);
            demo.close();

            AccessUnderTest ordinary = start(store.store(), clock, false);
            assertRejected(ordinary.signIn().refresh(open), "signed-out");
            assertRejected(
                    ordinary.signIn().signIn(city.accountName(), city.password().toCharArray(), HOME, Channel.CONSOLE),
                    "wrong-credentials");
            assertThat(only(ordinary.firstStart().take()).accountName()).isEqualTo("admin");
            assertThat(ordinary.accounts()
                            .list(ADMINISTRATOR, PageRequest.first(50))
                            .items())
                    .filteredOn(Account::enabled)
                    .extracting(Account::roles)
                    .containsExactly(Set.of(Role.SYSTEM_ADMINISTRATOR));
            ordinary.close();

            AccessUnderTest again = start(store.store(), clock, true);
            assertThat(signIn(again, city)).isNotNull();
            again.close();
        }
    }

    @Test
    void aStoreThatIsNoDemonstrationIsRefused() {
        access.close();
        assertThatThrownBy(() -> start(test.store(), clock, true)).hasMessageContaining("demonstration");
        access = start(test.store(), clock, false);
        assertThat(names()).containsExactly("admin");
    }

    private static Caller signIn(AccessUnderTest access, Credential credential) {
        return access.signIn()
                .signIn(credential.accountName(), credential.password().toCharArray(), HOME, Channel.CONSOLE)
                .orThrow();
    }

    private static Credential only(List<Credential> told) {
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private List<String> names() {
        return access.accounts()
                .list(ADMINISTRATOR, PageRequest.first(50))
                .map(Account::accountName)
                .items();
    }
}
