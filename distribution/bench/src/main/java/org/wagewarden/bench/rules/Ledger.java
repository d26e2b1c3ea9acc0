// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.rules.History;

/**
 * One officer's ledger in the forms that the engines take; none of them pays for making them.
 *
 * @param anchor the day of the first certificate
 * @param entries as the platform stores them
 * @param history as the platform's rules take them
 * @param deductions as rule engines take them
 * @param asOf the day whose standing is asked for
 */
record Ledger(
        LocalDate anchor, List<LedgerEntry> entries, History history, List<Deduction> deductions, LocalDate asOf) {

    /** For rule engines only. */
    static Ledger of(LocalDate anchor, List<Deduction> deductions, LocalDate asOf) {
        return new Ledger(anchor, List.of(), History.of(anchor, List.of(), List.of()), deductions, asOf);
    }

    /** The question what the cycle of the day holds that is asked about. */
    Present present() {
        return new Present(
                deductions.getFirst().getOfficer(),
                1 + Period.between(anchor, asOf).getYears());
    }
}
