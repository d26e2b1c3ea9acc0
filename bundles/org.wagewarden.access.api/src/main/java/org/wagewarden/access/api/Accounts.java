// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** The accounts of the platform. Changes need {@link Permission#ACCOUNT_WRITE} and are audited. Thread-safe. */
@ProviderType
public interface Accounts {

    /** Accounts by name. Without the permission: an empty page. */
    Page<Account> list(Caller by, PageRequest page);

    /** An account; empty when there is none, and without {@link Permission#ACCOUNT_WRITE}. */
    Optional<Account> find(Caller by, AccountId account);

    /** The caller's own account, for the page "my account"; empty for callers that did not sign in. */
    Optional<Account> own(Caller by);

    /**
     * Makes an account. Its first sign-in has to set another password. Who runs the system or reads the audit trail, and
     * an officer, can hold no other role (separation of duties).
     *
     * @param password at least 12 characters; emptied by the call
     */
    Outcome<Account> create(Caller by, AccountDraft draft, char[] password);

    /** Lets an account sign in, or stops it; its open sessions end at once. The own account cannot be disabled. */
    Outcome<Account> enable(Caller by, AccountId account, boolean enabled);

    /**
     * Changes the own password; needs the present one and no permission. All sessions of the account end, also this one:
     * the user signs in again. Both arrays are emptied by the call.
     */
    Outcome<Account> changePassword(Caller by, char[] present, char[] next);
}
