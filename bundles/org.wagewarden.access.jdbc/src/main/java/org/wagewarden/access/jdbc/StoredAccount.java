// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.Set;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Scope;

/** An account with what never leaves this bundle. */
record StoredAccount(Account account, String passwordHash, long revision, boolean demonstration) {

    /** Who it is when it signs in; nobody in particular while it has to set another password first. */
    Caller caller(Channel channel) {
        return account.mustChangePassword()
                ? new Caller(account.id(), account.name(), Set.of(), Scope.NOTHING, channel, revision)
                : new Caller(account.id(), account.name(), account.roles(), account.scope(), channel, revision);
    }

    @Override
    public String toString() {
        return "StoredAccount[" + account.id().value() + "]";
    }
}
