// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.access.api.Scope;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Sign-in against the account tables. */
@Component
public final class JdbcSignIn implements SignIn {

    private static final int NAME_AT_MOST = 64;

    private final Store store;
    private final CityClock clock;
    private final AuditTrail audit;
    private final Passwords passwords;
    private final Attempts attempts = new Attempts();

    /**
     * Made by the component runtime.
     *
     * @param firstStart must have settled which accounts there are before anybody signs in
     */
    @Activate
    public JdbcSignIn(
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
    public Outcome<Caller> signIn(String accountName, char[] password, String remoteAddress, Channel channel) {
        try {
            String name = counted(accountName);
            String address = KnownAddresses.counted(remoteAddress);
            Instant now = clock.now();
            Found found = store.read(session ->
                    new Found(AccountRows.secret(session, name), KnownAddresses.knows(session, name, address)));
            return switch (attempts.begin(name, address, found.known(), now)) {
                case Attempts.Go go -> compare(found, name, address, password, channel, go);
                case Attempts.Wait wait -> refuse(found, wait, channel);
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public Outcome<Caller> refresh(Caller caller) {
        // one row by its key: cheaper than being wrong for a second
        Optional<Long> revision = store.read(session -> session.one(
                Sql.of("SELECT revision FROM access_account")
                        .where("id = ?", caller.account().value())
                        .where("enabled = ?", true),
                row -> row.number("revision")));
        return revision.filter(present -> present == caller.revision()).isPresent()
                ? Outcome.accepted(caller)
                : Outcome.rejected(
                        Reason.of("signed-out", "登录已失效，请重新登录。", "You are signed out; please sign in again."));
    }

    private Outcome<Caller> compare(
            Found found, String name, String address, char[] password, Channel channel, Attempts.Go go) {
        Passwords.Verdict verdict = passwords.compare(found.account().map(AccountRows.Secret::passwordHash), password);
        if (verdict == Passwords.Verdict.BUSY) {
            attempts.forgive(go);
            return tooMany(Duration.ofSeconds(10));
        }
        if (verdict == Passwords.Verdict.RIGHT) {
            AccountId id = found.account().orElseThrow().id();
            Optional<Caller> caller = store.write(session -> welcome(session, id, name, address, channel));
            if (caller.isPresent()) {
                attempts.forgive(go);
                return Outcome.accepted(caller.get());
            }
        }
        note(found, channel, "access.session.refused", "wrong credentials");
        return Outcome.rejected(
                Reason.of("wrong-credentials", "账号名或密码不正确。", "The account name or the password is wrong."));
    }

    /** In one transaction with the entry; empty when the account may not sign in. */
    private Optional<Caller> welcome(Session session, AccountId id, String name, String address, Channel channel) {
        Instant now = clock.now();
        int enabled = session.update(Sql.of(
                "UPDATE access_account SET last_sign_in = ? WHERE id = ? AND enabled = ?", now, id.value(), true));
        if (enabled == 0) {
            return Optional.empty();
        }
        Caller caller = AccountRows.byId(session, id).orElseThrow().caller(channel);
        KnownAddresses.remember(session, id, name, address, now);
        audit.record(caller, "access.session.opened", "account/" + id.value(), Optional.empty(), "signed in");
        return Optional.of(caller);
    }

    private Outcome<Caller> refuse(Found found, Attempts.Wait wait, Channel channel) {
        if (wait.first()) {
            // once for a series of tries: the trail must not grow with the zeal of an attacker
            note(found, channel, "access.session.delayed", "too many attempts");
        }
        return tooMany(wait.rest());
    }

    private static Outcome<Caller> tooMany(Duration rest) {
        return Outcome.rejected(TooManyAttempts.reason(rest));
    }

    private void note(Found found, Channel channel, String action, String detail) {
        String subject = "account/"
                + found.account().map(account -> account.id().value()).orElse("unknown");
        Caller nobody = new Caller(AccountId.PLATFORM, "未登录", Set.of(), Scope.NOTHING, channel);
        store.write(session -> {
            audit.record(nobody, action, subject, Optional.empty(), detail);
            return true;
        });
    }

    private static String counted(String accountName) {
        String name = accountName.strip().toLowerCase(Locale.ROOT);
        return name.length() > NAME_AT_MOST ? name.substring(0, NAME_AT_MOST) : name;
    }

    private record Found(Optional<AccountRows.Secret> account, boolean known) {}
}
