// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.Work;

/** Officers' accounts in the store. */
@Component
public final class JdbcOfficerAccounts implements OfficerAccounts {

    /** How many accounts are asked about at once. */
    private static final int MOST = 500;

    private final Store store;
    private final OfficerRows officers;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcOfficerAccounts(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference Accounts accounts,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = new OfficerRows(secrets);
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<OfficerId> own(Caller by) {
        return by.may(Permission.OWN_RECORD)
                ? store.read(session -> session.one(
                        Sql.of(
                                "SELECT officer_id FROM registry_officer_account WHERE account_id = ?",
                                by.account().value()),
                        row -> new OfficerId(row.text("officer_id"))))
                : Optional.empty();
    }

    @Override
    public Outcome<OfficerId> tie(Caller by, AccountId account, OfficerId officer) {
        return tie(
                by,
                account,
                "officer",
                session -> Optional.of(officer).filter(id -> officers.lock(session, id)),
                Caller.outOfScope());
    }

    @Override
    public Outcome<OfficerId> tie(Caller by, AccountId account, IdNumber number) {
        Outcome<OfficerId> outcome = tie(
                by,
                account,
                "idNumber",
                session -> officers.withNumber(session, number).filter(id -> officers.lock(session, id)),
                Reason.of(
                        "number-unknown",
                        "登记册中没有此身份证号的劳资专管员，请核对号码，或请主管部门先登记该人员。",
                        "Nobody in the register has this ID number: check it, or have the officer registered first."));
        if (outcome instanceof Outcome.Rejected<OfficerId>(List<Reason> reasons) && by.may(Permission.ACCOUNT_WRITE)) {
            // asking about numbers is asking about people, also when it leads to nothing
            return store.write(session -> {
                audit.record(
                        by,
                        "registry.officer.account-refused",
                        "account/" + account.value(),
                        Optional.empty(),
                        reasons.getFirst().code());
                return outcome;
            });
        }
        return outcome;
    }

    private Outcome<OfficerId> tie(
            Caller by, AccountId account, String field, Work<Optional<OfficerId>> find, Reason unknown) {
        Optional<Reason> denied = by.lacks(Permission.ACCOUNT_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        if (accounts.find(by, account)
                .filter(found -> found.roles().contains(Role.OFFICER))
                .isEmpty()) {
            return Outcome.rejected(Reason.of(
                    "officer-account-unknown",
                    "没有这个专管员账号，请先新建角色为“劳资专管员”的账号。",
                    "There is no such officer's account: make an account with the role of an officer first."));
        }
        return store.command(session -> {
            if (tied(session, "account_id", account.value())) {
                return Outcome.rejected(alreadyTied().at(field));
            }
            Optional<OfficerId> found = find.with(session);
            if (found.isEmpty()) {
                return Outcome.rejected(unknown.at(field));
            }
            OfficerId officer = found.get();
            // the officer's lock is held now: the account may have been tied meanwhile, and the officer to another
            if (tied(session, "account_id", account.value()) || tied(session, "officer_id", officer.value())) {
                return Outcome.rejected(alreadyTied().at(field));
            }
            session.update(Sql.of(
                    "INSERT INTO registry_officer_account (account_id, officer_id, tied_at, tied_by) VALUES (?, ?, ?, ?)",
                    account.value(),
                    officer.value(),
                    clock.now(),
                    by.account().value()));
            audit.record(
                    by,
                    "registry.officer.account-tied",
                    "account/" + account.value(),
                    Optional.empty(),
                    "officer/" + officer.value());
            return Outcome.accepted(officer);
        });
    }

    @Override
    public Set<AccountId> tied(Caller by, Collection<AccountId> accounts) {
        if (accounts.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " accounts at once");
        }
        if (!by.may(Permission.ACCOUNT_WRITE)) {
            return Set.of();
        }
        Sql sql = Sql.of("SELECT account_id FROM registry_officer_account")
                .whereIn("account_id", accounts.stream().map(AccountId::value).toList());
        return Set.copyOf(store.read(session -> session.list(sql, row -> new AccountId(row.text("account_id")))));
    }

    private static boolean tied(Session session, String column, String id) {
        return session.one(
                        Sql.of("SELECT 1 AS tied FROM registry_officer_account").where(column + " = ?", id),
                        row -> row.integer("tied"))
                .isPresent();
    }

    private static Reason alreadyTied() {
        return Reason.of(
                "account-tied",
                "该账号或该人员已绑定，不能更改。",
                "This account or this officer is tied already; that cannot be changed.");
    }
}
