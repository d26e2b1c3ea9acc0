// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.stream.Collectors;
import org.wagewarden.access.api.Account;

/** What the audit trail says of a new account. */
final class AccountWords {

    private static final int AT_MOST = 500;

    private AccountWords() {}

    static String of(Account account) {
        String roles = account.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        String scope = AccountRows.grants(account.scope()).entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + entry.getValue().stream().map(Enum::name).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
        String all = account.accountName() + "; roles " + roles + "; scope " + (scope.isEmpty() ? "none" : scope);
        return all.length() > AT_MOST ? all.substring(0, AT_MOST - 1) + "…" : all;
    }
}
