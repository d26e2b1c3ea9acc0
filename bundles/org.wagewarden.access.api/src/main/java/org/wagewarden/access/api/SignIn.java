// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Outcome;

/**
 * Turns a name and a password into a caller. A wrong name and a wrong password take the same time and get the same
 * answer; repeated failures delay the account (not for ever). Successes and failures are audited. Thread-safe.
 */
@ProviderType
public interface SignIn {

    /**
     * Signs in.
     *
     * @param accountName as the user typed it
     * @param password emptied by the call
     * @param remoteAddress where the request came from, for the audit trail and the delay
     * @param channel console or REST
     * @return the caller, or rejected with {@code wrong-credentials} or {@code too-many-attempts}. When the account has to
     *     set another password first ({@link Account#mustChangePassword}, see {@link Accounts#own}), the caller holds no
     *     roles and no scope, so that it can do nothing else
     */
    Outcome<Caller> signIn(String accountName, char[] password, String remoteAddress, Channel channel);

    /**
     * The caller as of now, for a session that signed in before.
     *
     * @return rejected with {@code signed-out} when the account was disabled or its password, roles or scope changed
     */
    Outcome<Caller> refresh(Caller caller);
}
