// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

/**
 * What a table holds.
 *
 * @param rows how many rows
 * @param fingerprint SHA-256 in hexadecimal over names, kinds and rows
 */
public record TableSummary(long rows, String fingerprint) {}
