// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** Accounts as a test makes them; the register only looks them up. Thread-safe. */
public final class GivenAccounts implements Accounts {

    private final Map<AccountId, Account> made = new ConcurrentHashMap<>();

    /** Makes an account with one role. */
    public AccountId make(Role role) {
        AccountId id = AccountId.next();
        made.put(
                id,
                new Account(
                        id,
                        id.value(),
                        role.label().zh(),
                        "",
                        Set.of(role),
                        Scope.NOTHING,
                        true,
                        false,
                        Optional.empty()));
        return id;
    }

    @Override
    public Optional<Account> find(Caller by, AccountId account) {
        return by.may(Permission.ACCOUNT_WRITE) ? Optional.ofNullable(made.get(account)) : Optional.empty();
    }

    @Override
    public Optional<Account> own(Caller by) {
        return Optional.ofNullable(made.get(by.account()));
    }

    @Override
    public Page<Account> list(Caller by, PageRequest page) {
        throw new UnsupportedOperationException("the register does not list accounts");
    }

    @Override
    public Outcome<Account> create(Caller by, AccountDraft draft, char[] password) {
        throw new UnsupportedOperationException("the register does not make accounts");
    }

    @Override
    public Outcome<Account> enable(Caller by, AccountId account, boolean enabled) {
        throw new UnsupportedOperationException("the register does not change accounts");
    }

    @Override
    public Outcome<Account> changePassword(Caller by, char[] present, char[] next) {
        throw new UnsupportedOperationException("the register does not change accounts");
    }
}
