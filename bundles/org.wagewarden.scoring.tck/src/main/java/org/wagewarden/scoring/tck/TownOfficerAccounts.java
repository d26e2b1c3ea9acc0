// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;

/** The officers' accounts of the town. */
record TownOfficerAccounts(Town town) implements OfficerAccounts {

    @Override
    public Optional<OfficerId> own(Caller by) {
        return by.may(Permission.OWN_RECORD) ? Optional.ofNullable(town.accounts.get(by.account())) : Optional.empty();
    }

    @Override
    public Outcome<OfficerId> tie(Caller by, AccountId account, OfficerId officer) {
        throw notAsked();
    }

    @Override
    public Outcome<OfficerId> tie(Caller by, AccountId account, IdNumber number) {
        throw notAsked();
    }

    @Override
    public Set<AccountId> tied(Caller by, Collection<AccountId> accounts) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("Scoring does not ask for this");
    }
}
