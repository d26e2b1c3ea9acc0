// SPDX-License-Identifier: Apache-2.0
/**
 * The law as pure functions: the Measures as data, cycles, absorption, standings and their explanation. No framework, no
 * database, no clock: whoever asks brings the date.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.wagewarden.scoring.rules;
