// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import java.util.List;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Scope;
import org.wagewarden.rest.web.http.Fields;

/** Accounts as the contract shows them; never with anything secret. */
public final class AccountJson {

    private AccountJson() {}

    static Fields account(Account account) {
        return Fields.of()
                .with("id", account.id().value())
                .with("accountName", account.accountName())
                .with("name", account.name())
                .with("authority", account.authority())
                .with("roles", account.roles().stream().sorted().toList())
                .with("scope", scope(account.scope()))
                .with("enabled", account.enabled())
                .with("mustChangePassword", account.mustChangePassword())
                .with("lastSignIn", account.lastSignIn());
    }

    /** Where an account's word counts. */
    public static List<Fields> scope(Scope scope) {
        return scope.grants().stream()
                .map(grant -> Fields.of()
                        .with("district", grant.district())
                        .with("functions", grant.functions().stream().sorted().toList()))
                .toList();
    }
}
