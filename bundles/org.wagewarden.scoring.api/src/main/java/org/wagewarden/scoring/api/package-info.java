// SPDX-License-Identifier: Apache-2.0
/**
 * Points and their consequences (Arts. 9 to 15): the Measures as data, findings and cases, decisions, the append-only points
 * ledger, standings with their explanation, and the cancellation of a filing. Points are never stored as a number: a
 * standing is computed from the anchor, the entries, the policy and a date.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.4.0")
package org.wagewarden.scoring.api;
