// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.List;

/** The floor: looks up the points of every provision and adds them up, without any of the rules. */
final class PointsTable implements Engine {

    @Override
    public long evaluate(List<Ledger> ledgers) {
        long sum = 0;
        for (Ledger ledger : ledgers) {
            for (Deduction each : ledger.deductions()) {
                sum += each.getProvision().points();
            }
        }
        return sum;
    }
}
