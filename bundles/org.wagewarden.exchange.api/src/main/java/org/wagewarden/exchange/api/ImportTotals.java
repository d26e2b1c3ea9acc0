// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.Map;

/**
 * How many rows have which outcome.
 *
 * @param rows outcome to number of rows; every outcome is there
 */
public record ImportTotals(Map<RowOutcome, Integer> rows) {

    public ImportTotals {
        rows = Map.copyOf(rows);
    }

    public int of(RowOutcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }

    public int all() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
