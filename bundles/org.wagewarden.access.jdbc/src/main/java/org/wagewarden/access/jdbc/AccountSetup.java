// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/**
 * The accounts at start, in one transaction. A store is a demonstration store from its first start on, or never; the
 * setting {@code demonstration} is 1 while its public accounts may be used and 0 while they are disabled.
 */
final class AccountSetup {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSetup.class);
    private static final String ADMINISTRATOR = "admin";
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Store store;
    private final CityClock clock;
    private final AuditTrail audit;
    private final Passwords passwords;

    AccountSetup(Store store, CityClock clock, AuditTrail audit, Passwords passwords) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
    }

    /** What the start came to. */
    sealed interface Result {}

    /** The accounts are as they were. */
    record Nothing() implements Result {}

    /** The demonstration accounts may be used. */
    record Demonstration() implements Result {}

    /** There is a first administrator, who has to be told the password. */
    record Administrator(String accountName, String password) implements Result {
        @Override
        public String toString() {
            return "Administrator[" + accountName + "]";
        }
    }

    /** The store is not a demonstration store. */
    record Refused() implements Result {}

    Result run(boolean demonstration) {
        return store.write(session -> {
            AccountRows.lock(session);
            return demonstration ? demonstration(session) : ordinary(session);
        });
    }

    private Result demonstration(Session session) {
        Optional<Long> marker = marker(session);
        if (marker.isEmpty()) {
            if (!AccountRows.after(session, Optional.empty(), 1).isEmpty()) {
                return new Refused();
            }
            makeDemonstration(session);
        } else if (marker.get() == 0) {
            switchDemonstration(session, true);
        }
        return new Demonstration();
    }

    private Result ordinary(Session session) {
        if (marker(session).filter(active -> active == 1).isPresent()) {
            switchDemonstration(session, false);
            LOG.warn("This is a demonstration store and was started without the demonstration option:"
                    + " its demonstration accounts are disabled");
        }
        if (AccountRows.administrators(session) == 0) {
            return makeAdministrator(session);
        }
        return neverUsed(session)
                .<Result>map(account -> renew(session, account))
                .orElseGet(Nothing::new);
    }

    private void makeDemonstration(Session session) {
        session.update(Sql.of("INSERT INTO access_setting (setting_name, setting_number) VALUES ('demonstration', 1)"));
        // one public password: one hash is enough
        char[] password = DemonstrationAccounts.PASSWORD.toCharArray();
        String hash = passwords.hash(password);
        DemonstrationAccounts.all().forEach(one -> {
            Account made = AccountRows.insert(session, one.draft(), hash, false, true, clock.now())
                    .account();
            record("access.account.created", made, "demonstration; " + AccountWords.of(made));
        });
    }

    private void switchDemonstration(Session session, boolean on) {
        session.update(Sql.of(
                "UPDATE access_setting SET setting_number = ? WHERE setting_name = 'demonstration'", on ? 1L : 0L));
        session.update(Sql.of(
                "UPDATE access_account SET enabled = ?, revision = revision + 1 WHERE demonstration = ?", on, true));
        audit.record(
                Caller.platform(),
                on ? "access.account.enabled" : "access.account.disabled",
                "account/demonstration",
                Optional.empty(),
                "all demonstration accounts");
    }

    private Result makeAdministrator(Session session) {
        if (AccountRows.byName(session, ADMINISTRATOR).isPresent()) {
            LOG.error("No account can manage accounts, and the account {} is disabled", ADMINISTRATOR);
            return new Nothing();
        }
        char[] password = generated();
        AccountDraft draft =
                new AccountDraft(ADMINISTRATOR, "系统管理员", "平台运行单位", Set.of(Role.SYSTEM_ADMINISTRATOR), Scope.NOTHING);
        Account made = AccountRows.insert(session, draft, passwords.hash(password), true, false, clock.now())
                .account();
        record("access.account.created", made, "first administrator");
        return told(password);
    }

    /** The first administrator, as long as nobody has signed in with it: then its password may never have been seen. */
    private static Optional<Account> neverUsed(Session session) {
        return AccountRows.byName(session, ADMINISTRATOR)
                .map(StoredAccount::account)
                .filter(account -> account.mustChangePassword()
                        && account.enabled()
                        && account.lastSignIn().isEmpty()
                        && AccountRows.administrators(session) == 1);
    }

    private Result renew(Session session, Account account) {
        char[] password = generated();
        AccountRows.password(session, account.id(), passwords.hash(password), true);
        record("access.account.password-renewed", account, "never used; a new one was made");
        return told(password);
    }

    private static Administrator told(char[] password) {
        LOG.info("The account {} has a new password, which is told on the terminal only", ADMINISTRATOR);
        Administrator told = new Administrator(ADMINISTRATOR, new String(password));
        Arrays.fill(password, '\0');
        return told;
    }

    private void record(String action, Account account, String detail) {
        audit.record(Caller.platform(), action, "account/" + account.id().value(), Optional.empty(), detail);
    }

    private static Optional<Long> marker(Session session) {
        return session.one(
                Sql.of("SELECT setting_number FROM access_setting WHERE setting_name = 'demonstration'"),
                row -> row.number("setting_number"));
    }

    /** Twenty characters of 32, which is 100 bits, in groups that can be typed; no letter looks like a digit. */
    private static char[] generated() {
        SecureRandom random = new SecureRandom();
        char[] password = new char[23];
        for (int i = 0; i < password.length; i++) {
            password[i] = i % 6 == 5 ? '-' : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return password;
    }
}
