// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Which account is whose: an officer's account is tied to one record, for good. Thread-safe. */
@ProviderType
public interface OfficerAccounts {

    /** The caller's own record; empty without OWN_RECORD and for an account that is not tied to one. */
    Optional<OfficerId> own(Caller by);

    /**
     * Ties an account to an officer's record. Needs ACCOUNT_WRITE; it shows nothing of the record. Rejected with
     * {@code officer-account-unknown} when there is no such account or it is not an officer's, {@code not-found} when there
     * is no such record, {@code account-tied} when the account or the record is tied already.
     */
    Outcome<OfficerId> tie(Caller by, AccountId account, OfficerId officer);

    /**
     * The same for the officer with this ID number, for whoever has the person's card and not the register. Rejected with
     * {@code number-unknown} when nobody in the register has it. What is refused is audited, too, without the number.
     */
    Outcome<OfficerId> tie(Caller by, AccountId account, IdNumber number);

    /** Which of these accounts are tied, not to whom; at most 500. Needs ACCOUNT_WRITE, none without. */
    Set<AccountId> tied(Caller by, Collection<AccountId> accounts);
}
