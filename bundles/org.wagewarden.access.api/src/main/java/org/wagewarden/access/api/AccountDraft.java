// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.Set;

/**
 * A new account.
 *
 * @param accountName 3 to 32 lower-case letters, digits, dots or dashes
 * @param name the person's name
 * @param authority the department, as text for the screen
 * @param roles at least one
 * @param scope where its word counts
 */
public record AccountDraft(String accountName, String name, String authority, Set<Role> roles, Scope scope) {}
