// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The account tables, row by row. */
final class AccountRows {

    private static final String ALL = "SELECT id, account_name, person_name, authority_name, password_hash, enabled,"
            + " must_change, demonstration, revision, last_sign_in FROM access_account";

    private AccountRows() {}

    static Optional<StoredAccount> byName(Session session, String accountName) {
        return load(session, Sql.of(ALL).where("account_name = ?", accountName)).stream()
                .findFirst();
    }

    /** What a comparison needs, by one statement, so that a name that exists takes no longer than one that does not. */
    static Optional<Secret> secret(Session session, String accountName) {
        return session.one(
                Sql.of("SELECT id, password_hash FROM access_account").where("account_name = ?", accountName),
                row -> new Secret(new AccountId(row.text("id")), row.text("password_hash")));
    }

    /** An account's identifier and the hash of its password. */
    record Secret(AccountId id, String passwordHash) {
        @Override
        public String toString() {
            return "Secret[" + id.value() + "]";
        }
    }

    static Optional<StoredAccount> byId(Session session, AccountId id) {
        return load(session, Sql.of(ALL).where("id = ?", id.value())).stream().findFirst();
    }

    /** In the order of names, from behind a name. */
    static List<StoredAccount> after(Session session, Optional<String> name, int limit) {
        Sql query = Sql.of(ALL);
        name.ifPresent(n -> query.where("account_name > ?", n));
        return load(session, query.append("ORDER BY account_name FETCH FIRST ? ROWS ONLY", limit));
    }

    /** In the order of names, up to before a name. */
    static List<StoredAccount> before(Session session, String name, int limit) {
        List<StoredAccount> rows = load(
                session,
                Sql.of(ALL)
                        .where("account_name < ?", name)
                        .append("ORDER BY account_name DESC FETCH FIRST ? ROWS ONLY", limit));
        return rows.reversed();
    }

    static StoredAccount insert(
            Session session, AccountDraft draft, String passwordHash, boolean mustChange, boolean demo, Instant now) {
        AccountId id = AccountId.next();
        session.update(Sql.of(
                "INSERT INTO access_account (id, account_name, person_name, authority_name, password_hash, enabled,"
                        + " must_change, demonstration, revision, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                id.value(),
                draft.accountName(),
                draft.name(),
                draft.authority(),
                passwordHash,
                true,
                mustChange,
                demo,
                now));
        List<Object[]> roles = new ArrayList<>();
        draft.roles().forEach(role -> roles.add(new Object[] {id.value(), role}));
        session.batch("INSERT INTO access_role (account_id, role_name) VALUES (?, ?)", roles);
        List<Object[]> grants = new ArrayList<>();
        grants(draft.scope())
                .forEach((district, functions) -> functions.forEach(
                        function -> grants.add(new Object[] {id.value(), district.value(), function})));
        session.batch("INSERT INTO access_grant (account_id, district, held_function) VALUES (?, ?, ?)", grants);
        return byId(session, id).orElseThrow();
    }

    /** Sets a password; every open session of the account ends. */
    static void password(Session session, AccountId id, String passwordHash, boolean mustChange) {
        session.update(Sql.of(
                "UPDATE access_account SET password_hash = ?, must_change = ?, revision = revision + 1 WHERE id = ?",
                passwordHash,
                mustChange,
                id.value()));
    }

    /** Lets it sign in or not; every open session of the account ends. */
    static void enable(Session session, AccountId id, boolean enabled) {
        session.update(Sql.of(
                "UPDATE access_account SET enabled = ?, revision = revision + 1 WHERE id = ?", enabled, id.value()));
    }

    /** Only one transaction at a time changes who may sign in, so that two administrators cannot lock out each other. */
    static void lock(Session session) {
        session.update(Sql.of(
                "UPDATE access_setting SET setting_number = setting_number + 1 WHERE setting_name = 'accounts'"));
    }

    /** How many accounts can manage accounts. */
    static int administrators(Session session) {
        return session.one(
                        Sql.of(
                                "SELECT COUNT(*) AS how_many FROM access_account a JOIN access_role r ON r.account_id = a.id"
                                        + " WHERE r.role_name = ? AND a.enabled = ?",
                                Role.SYSTEM_ADMINISTRATOR,
                                true),
                        row -> row.integer("how_many"))
                .orElseThrow();
    }

    /** Functions by district; a district that is named twice counts once. */
    static Map<DistrictCode, Set<AuthorityFunction>> grants(Scope scope) {
        Map<DistrictCode, Set<AuthorityFunction>> merged = new TreeMap<>();
        scope.grants()
                .forEach(grant -> merged.computeIfAbsent(grant.district(), d -> EnumSet.noneOf(AuthorityFunction.class))
                        .addAll(grant.functions()));
        return merged;
    }

    private static List<StoredAccount> load(Session session, Sql query) {
        List<StoredAccount> bare = session.list(query, AccountRows::bare);
        List<String> ids =
                bare.stream().map(stored -> stored.account().id().value()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Role>> roles = new HashMap<>();
        session.each(
                Sql.of("SELECT account_id, role_name FROM access_role").whereIn("account_id", ids),
                row -> roles.computeIfAbsent(row.text("account_id"), id -> EnumSet.noneOf(Role.class))
                        .add(row.constant("role_name", Role.class)));
        Map<String, Map<DistrictCode, Set<AuthorityFunction>>> grants = new HashMap<>();
        session.each(
                Sql.of("SELECT account_id, district, held_function FROM access_grant")
                        .whereIn("account_id", ids),
                row -> grants.computeIfAbsent(row.text("account_id"), id -> new TreeMap<>())
                        .computeIfAbsent(
                                new DistrictCode(row.text("district")), d -> EnumSet.noneOf(AuthorityFunction.class))
                        .add(row.constant("held_function", AuthorityFunction.class)));
        return bare.stream()
                .map(stored -> complete(
                        stored,
                        roles.getOrDefault(stored.account().id().value(), Set.of()),
                        grants.getOrDefault(stored.account().id().value(), Map.of())))
                .toList();
    }

    private static StoredAccount bare(Row row) {
        return new StoredAccount(
                new Account(
                        new AccountId(row.text("id")),
                        row.text("account_name"),
                        row.text("person_name"),
                        row.text("authority_name"),
                        Set.of(),
                        Scope.NOTHING,
                        row.flag("enabled"),
                        row.flag("must_change"),
                        row.optionalInstant("last_sign_in")),
                row.text("password_hash"),
                row.number("revision"),
                row.flag("demonstration"));
    }

    private static StoredAccount complete(
            StoredAccount stored, Set<Role> roles, Map<DistrictCode, Set<AuthorityFunction>> grants) {
        Account a = stored.account();
        List<Grant> list = grants.entrySet().stream()
                .map(entry -> new Grant(entry.getKey(), entry.getValue()))
                .toList();
        return new StoredAccount(
                new Account(
                        a.id(),
                        a.accountName(),
                        a.name(),
                        a.authority(),
                        Set.copyOf(roles),
                        new Scope(list),
                        a.enabled(),
                        a.mustChangePassword(),
                        a.lastSignIn()),
                stored.passwordHash(),
                stored.revision(),
                stored.demonstration());
    }
}
