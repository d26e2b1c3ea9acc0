// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.List;
import org.wagewarden.scoring.api.EntryRole;

/** One way of working out what every deduction counts for, why, and the sum of the present cycle. */
interface Engine {

    /** Evaluates everything; the result is the same number for every engine that found the same. */
    long evaluate(List<Ledger> ledgers);

    /** One deduction's part of the result. */
    static long mark(int place, EntryRole role, int counted, int by) {
        return (place + 1L) * (31 * (31L * role.ordinal() + counted) + by + 1);
    }

    /** What rule engines found. */
    static long mark(List<Ledger> ledgers, List<Present> asked) {
        long result = 0;
        for (Ledger ledger : ledgers) {
            for (Deduction each : ledger.deductions()) {
                result += mark(each.getPlace(), each.getRole(), each.getCounted(), each.getBy());
            }
        }
        for (Present each : asked) {
            result += mark(each.getSum());
        }
        return result;
    }

    /** One officer's part of the result. */
    static long mark(int sum) {
        return sum * 1_000_003L;
    }
}
