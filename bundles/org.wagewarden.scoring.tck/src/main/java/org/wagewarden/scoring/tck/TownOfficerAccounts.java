// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
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
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
