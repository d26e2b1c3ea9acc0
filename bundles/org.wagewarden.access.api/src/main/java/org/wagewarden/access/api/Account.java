// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account, without its secret.
 *
 * @param id its identifier
 * @param accountName what the user types to sign in
 * @param name the person's name
 * @param authority the department, as text for the screen
 * @param roles what it is
 * @param scope where its word counts
 * @param enabled whether it may sign in
 * @param mustChangePassword whether the next sign-in has to set a new password
 * @param lastSignIn when it last signed in
 */
public record Account(
        AccountId id,
        String accountName,
        String name,
        String authority,
        Set<Role> roles,
        Scope scope,
        boolean enabled,
        boolean mustChangePassword,
        Optional<Instant> lastSignIn) {}
