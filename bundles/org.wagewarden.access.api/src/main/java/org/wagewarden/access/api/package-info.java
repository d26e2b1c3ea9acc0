// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what, where: accounts, roles, permissions, the district and function scope that every query applies, sign-in,
 * and the audit trail that every change writes in its own transaction (Arts. 4 and 9: each authority for its own area).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package org.wagewarden.access.api;
