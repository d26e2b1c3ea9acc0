// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

/**
 * What a run did.
 *
 * @param inserted new records
 * @param updated changed records
 * @param unchanged rows that said what the register says already
 * @param skipped rows left out because of errors or unconfirmed duplicates
 * @param undone changes that were taken back
 * @param kept changes that could not be taken back
 * @param millis how long the run took
 */
public record ImportResult(int inserted, int updated, int unchanged, int skipped, int undone, int kept, long millis) {}
