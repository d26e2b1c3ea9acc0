// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** What {@code Accounts} promises. */
public abstract class AccountsContract extends AccessContract {

    @Test
    void anAccountIsKeptAsItWasDrafted() {
        Account made = regulator("zhang.san");
        Account kept = access.accounts()
                .list(ADMINISTRATOR, PageRequest.first(10))
                .items()
                .getLast();
        assertThat(kept).isEqualTo(made);
        assertThat(kept.scope()).isEqualTo(LUCHENG);
        assertThat(kept.roles()).containsExactly(Role.REGULATOR);
        assertThat(kept.enabled()).isTrue();
        assertThat(kept.mustChangePassword()).isTrue();
        assertThat(access.accounts().find(ADMINISTRATOR, made.id())).contains(made);
        assertThat(access.accounts().find(ADMINISTRATOR, AccountId.next())).isEmpty();
    }

    @Test
    void withoutThePermissionNothingIsShownOrChanged() {
        Account account = regulator("zhang.san");
        int before = entries().size();
        for (Role role :
                Set.of(Role.REGULATOR, Role.DECISION_MAKER, Role.TRAINING_ORGANISER, Role.AUDIT_ADMINISTRATOR)) {
            Caller by = caller(role, Scope.WHOLE_CITY);
            assertThat(access.accounts().list(by, PageRequest.first(10)).items())
                    .isEmpty();
            assertThat(access.accounts().find(by, account.id())).isEmpty();
            assertRejected(access.accounts().enable(by, account.id(), false), "not-permitted");
            assertRejected(access.accounts().create(by, draft("another"), PASSWORD.toCharArray()), "not-permitted");
        }
        assertThat(entries()).hasSize(before);
    }

    @Test
    void passwordsAreEmptiedByTheCall() {
        char[] password = PASSWORD.toCharArray();
        access.accounts().create(ADMINISTRATOR, draft("zhang.san"), password).orThrow();
        assertThat(new String(password)).isEqualTo("\0".repeat(PASSWORD.length()));
    }

    @Test
    void everythingWrongWithADraftIsSaidTogether() {
        AccountDraft wrong =
                new AccountDraft("X", " ", "", Set.of(Role.SYSTEM_ADMINISTRATOR, Role.DECISION_MAKER), Scope.NOTHING);
        assertRejected(
                access.accounts().create(ADMINISTRATOR, wrong, "short".toCharArray()),
                "account-name-form",
                "name-length",
                "authority-length",
                "separation-of-duties",
                "scope-missing",
                "password-length");
    }

    @Test
    void aPasswordIsNoName() {
        AccountDraft draft =
                new AccountDraft("long.account.name", "张三", "人社局", Set.of(Role.REGULATOR), Scope.WHOLE_CITY);
        assertRejected(
                access.accounts().create(ADMINISTRATOR, draft, "Long.Account.Name".toCharArray()), "password-is-name");
        assertRejected(
                access.accounts().create(ADMINISTRATOR, draft, "aaaaaaaaaaaab".toCharArray()), "password-too-simple");
    }

    @Test
    void anAccountNameIsTakenOnce() {
        regulator("zhang.san");
        assertRejected(
                access.accounts().create(ADMINISTRATOR, draft("zhang.san"), PASSWORD.toCharArray()),
                "account-name-taken");
    }

    @Test
    void pagesGoForthAndBack() {
        List<String> names = new ArrayList<>(List.of("admin"));
        for (int i = 1; i <= 6; i++) {
            names.add(regulator("user-" + i).accountName());
        }
        Page<String> first = page(PageRequest.first(3));
        Page<String> second = page(PageRequest.at(3, first.next().orElseThrow()));
        Page<String> third = page(PageRequest.at(3, second.next().orElseThrow()));
        assertThat(first.previous()).isEmpty();
        assertThat(third.next()).isEmpty();
        assertThat(List.of(first.items(), second.items(), third.items()))
                .containsExactly(names.subList(0, 3), names.subList(3, 6), names.subList(6, 7));
        Page<String> back = page(PageRequest.at(3, third.previous().orElseThrow()));
        assertThat(back).isEqualTo(second);
        Page<String> start = page(PageRequest.at(3, back.previous().orElseThrow()));
        assertThat(start).isEqualTo(first);
        assertThat(page(PageRequest.at(3, "no cursor of ours")).items()).isEqualTo(first.items());
    }

    @Test
    void aDisabledAccountCanBeEnabledAgain() {
        Account account = regulator("zhang.san");
        assertThat(access.accounts()
                        .enable(ADMINISTRATOR, account.id(), false)
                        .orThrow()
                        .enabled())
                .isFalse();
        assertThat(access.accounts()
                        .enable(ADMINISTRATOR, account.id(), true)
                        .orThrow()
                        .enabled())
                .isTrue();
        assertThat(actions()).startsWith("access.account.enabled", "access.account.disabled", "access.account.created");
    }

    @Test
    void nobodyDisablesTheOwnOrTheLastAdministratorsAccount() {
        Account admin = admin();
        Caller self = new Caller(admin.id(), admin.name(), admin.roles(), admin.scope(), Channel.CONSOLE);
        assertRejected(access.accounts().enable(self, admin.id(), false), "own-account");
        assertRejected(access.accounts().enable(ADMINISTRATOR, admin.id(), false), "last-administrator");
        access.accounts()
                .create(
                        ADMINISTRATOR,
                        new AccountDraft("second", "李四", "人社局", Set.of(Role.SYSTEM_ADMINISTRATOR), Scope.NOTHING),
                        PASSWORD.toCharArray())
                .orThrow();
        assertThat(access.accounts().enable(ADMINISTRATOR, admin.id(), false).isAccepted())
                .isTrue();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertRejected(access.accounts().enable(ADMINISTRATOR, AccountId.next(), false), "not-found");
        assertRejected(
                access.accounts().changePassword(ADMINISTRATOR, PASSWORD.toCharArray(), PASSWORD.toCharArray()),
                "not-found");
    }

    @Test
    void changingThePasswordNeedsThePresentOne() {
        Account account = regulator("zhang.san");
        Caller caller = signIn("zhang.san", PASSWORD, HOME).orThrow();
        assertRejected(change(caller, "wrong and wrong", "another good one"), "wrong-password");
        assertRejected(change(caller, PASSWORD, PASSWORD), "password-unchanged");
        assertRejected(change(caller, PASSWORD, "short"), "password-length");
        assertThat(change(caller, PASSWORD, "another good one").isAccepted()).isTrue();
        assertThat(access.accounts().own(caller).map(Account::mustChangePassword))
                .contains(false);
        assertThat(access.accounts().own(caller).map(Account::id)).contains(account.id());
        assertRejected(signIn("zhang.san", PASSWORD, HOME), "wrong-credentials");
        assertThat(signIn("zhang.san", "another good one", HOME).isAccepted()).isTrue();
    }

    @Test
    void guessingThePresentPasswordIsLimited() {
        regulator("zhang.san");
        Caller caller = signIn("zhang.san", PASSWORD, HOME).orThrow();
        int compared = 0;
        for (int i = 0; i < 30; i++) {
            boolean limited = change(caller, "wrong password " + i, "another good one").reasons().stream()
                    .anyMatch(reason -> reason.code().equals("too-many-attempts"));
            compared += limited ? 0 : 1;
            clock.pass(Duration.ofSeconds(10));
        }
        assertThat(compared).isBetween(3, 10);
    }

    @Test
    void aCallerThatDidNotSignInHasNoAccount() {
        assertThat(access.accounts().own(Caller.platform())).isEqualTo(Optional.empty());
    }

    private Outcome<Account> change(Caller caller, String present, String next) {
        return access.accounts().changePassword(caller, present.toCharArray(), next.toCharArray());
    }

    private Account admin() {
        return access.accounts()
                .list(ADMINISTRATOR, PageRequest.first(1))
                .items()
                .getFirst();
    }

    private Page<String> page(PageRequest request) {
        return access.accounts().list(ADMINISTRATOR, request).map(Account::accountName);
    }

    private static AccountDraft draft(String accountName) {
        return new AccountDraft(accountName, "张三", "人社局", Set.of(Role.REGULATOR), Scope.WHOLE_CITY);
    }
}
