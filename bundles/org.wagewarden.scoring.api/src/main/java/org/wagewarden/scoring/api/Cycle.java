// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;

/**
 * A scoring cycle (Art. 9), always computed from the anchor, never from the cycle before (A2).
 *
 * @param number 1 for the first, 2 for the next …
 * @param from its first day
 * @param to its last day, included
 */
public record Cycle(int number, LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
