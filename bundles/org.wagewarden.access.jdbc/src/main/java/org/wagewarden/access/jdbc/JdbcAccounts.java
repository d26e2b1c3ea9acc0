// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** The accounts, in the account tables. */
@Component
public final class JdbcAccounts implements Accounts {

    private final Store store;
    private final CityClock clock;
    private final AuditTrail audit;
    private final Passwords passwords;
    /** Guesses of the present password by somebody who found an open session. */
    private final Attempts attempts = new Attempts();

    /**
     * Made by the component runtime.
     *
     * @param firstStart must have settled which accounts there are before anybody changes them
     */
    @Activate
    public JdbcAccounts(
            @Reference AccessSchema schema,
            @Reference CityClock clock,
            @Reference AuditTrail audit,
            @Reference Passwords passwords,
            @Reference FirstStart firstStart) {
        this.store = schema.store();
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
    }

    @Override
    public Page<Account> list(Caller by, PageRequest page) {
        if (!by.may(Permission.ACCOUNT_WRITE)) {
            return Page.empty();
        }
        Cursors.Place place = Cursors.place(page);
        int limit = page.limit() + 1;
        List<Account> rows = store
                .read(session -> place.backwards()
                        ? AccountRows.before(session, place.key().orElseThrow(), limit)
                        : AccountRows.after(session, place.key(), limit))
                .stream()
                .map(StoredAccount::account)
                .toList();
        return Cursors.page(place, page.limit(), rows, Account::accountName);
    }

    @Override
    public Optional<Account> find(Caller by, AccountId account) {
        return by.may(Permission.ACCOUNT_WRITE)
                ? store.read(session -> AccountRows.byId(session, account)).map(StoredAccount::account)
                : Optional.empty();
    }

    @Override
    public Optional<Account> own(Caller by) {
        return store.read(session -> AccountRows.byId(session, by.account())).map(StoredAccount::account);
    }

    @Override
    public Outcome<Account> create(Caller by, AccountDraft draft, char[] password) {
        try {
            Optional<Reason> lack = by.lacks(Permission.ACCOUNT_WRITE);
            if (lack.isPresent()) {
                return Outcome.rejected(lack.get());
            }
            List<Reason> wrong = AccountRules.check(draft, password);
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            String hash = passwords.hash(password);
            return store.command(session -> insert(session, by, draft, hash));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public Outcome<Account> enable(Caller by, AccountId account, boolean enabled) {
        Optional<Reason> lack = by.lacks(Permission.ACCOUNT_WRITE);
        if (lack.isPresent()) {
            return Outcome.rejected(lack.get());
        }
        if (account.equals(by.account()) && !enabled) {
            return Outcome.rejected(Reason.of("own-account", "不能停用自己的账号。", "You cannot disable your own account."));
        }
        return store.command(session -> enable(session, by, account, enabled));
    }

    @Override
    public Outcome<Account> changePassword(Caller by, char[] present, char[] next) {
        try {
            Optional<StoredAccount> found = store.read(session -> AccountRows.byId(session, by.account()))
                    .filter(stored -> stored.account().enabled());
            if (found.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            StoredAccount stored = found.get();
            if (stored.demonstration()) {
                return Outcome.rejected(Reason.of(
                        "demonstration-account",
                        "演示账号的密码是公开的，不能修改。",
                        "The password of a demonstration account is public and cannot be changed."));
            }
            String id = stored.account().id().value();
            return switch (attempts.begin(id, id, true, clock.now())) {
                case Attempts.Wait wait -> tooMany(wait.rest());
                case Attempts.Go go -> changePassword(by, stored, present, next, go);
            };
        } finally {
            Arrays.fill(present, '\0');
            Arrays.fill(next, '\0');
        }
    }

    private Outcome<Account> insert(Session session, Caller by, AccountDraft draft, String hash) {
        AccountRows.lock(session);
        if (AccountRows.byName(session, draft.accountName()).isPresent()) {
            return Outcome.rejected(Reason.of("account-name-taken", "该账号名已被使用。", "This account name is taken.")
                    .at("accountName"));
        }
        Account made = AccountRows.insert(session, draft, hash, true, false, clock.now())
                .account();
        record(by, "access.account.created", made, AccountWords.of(made));
        return Outcome.accepted(made);
    }

    private Outcome<Account> enable(Session session, Caller by, AccountId id, boolean enabled) {
        AccountRows.lock(session);
        Optional<Account> found = AccountRows.byId(session, id).map(StoredAccount::account);
        if (found.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        Account account = found.get();
        if (account.enabled() == enabled) {
            return Outcome.accepted(account);
        }
        if (!enabled
                && account.roles().contains(Role.SYSTEM_ADMINISTRATOR)
                && AccountRows.administrators(session) < 2) {
            return Outcome.rejected(Reason.of(
                    "last-administrator",
                    "这是最后一个可用的系统管理员账号，不能停用。",
                    "This is the last system administrator's account that works; it cannot be disabled."));
        }
        AccountRows.enable(session, id, enabled);
        record(by, enabled ? "access.account.enabled" : "access.account.disabled", account, account.accountName());
        return Outcome.accepted(AccountRows.byId(session, id).orElseThrow().account());
    }

    private Outcome<Account> changePassword(
            Caller by, StoredAccount stored, char[] present, char[] next, Attempts.Go go) {
        Account account = stored.account();
        switch (passwords.compare(Optional.of(stored.passwordHash()), present)) {
            case WRONG -> {
                return Outcome.rejected(Reason.of("wrong-password", "当前密码不正确。", "The present password is wrong.")
                        .at("present"));
            }
            case BUSY -> {
                attempts.forgive(go);
                return tooMany(Duration.ofSeconds(10));
            }
            case RIGHT -> attempts.forgive(go);
        }
        Optional<Reason> wrong = Arrays.equals(present, next)
                ? Optional.of(Reason.of("password-unchanged", "新密码不能与当前密码相同。", "The new password must be another one.")
                        .at("next"))
                : PasswordRule.check(next, "next", account.accountName(), account.name());
        if (wrong.isPresent()) {
            return Outcome.rejected(wrong.get());
        }
        String hash = passwords.hash(next);
        return store.command(session -> {
            AccountRows.password(session, account.id(), hash, false);
            record(by, "access.account.password-changed", account, account.accountName());
            return Outcome.accepted(
                    AccountRows.byId(session, account.id()).orElseThrow().account());
        });
    }

    private void record(Caller by, String action, Account account, String detail) {
        audit.record(by, action, "account/" + account.id().value(), Optional.empty(), detail);
    }

    private static Outcome<Account> tooMany(Duration rest) {
        return Outcome.rejected(TooManyAttempts.reason(rest));
    }
}
