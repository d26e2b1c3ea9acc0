// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An officer's objection to a decision in effect. It does not suspend the decision (A19).
 *
 * @param number 1 for the first in its proceeding
 * @param filedOn when the authority received it
 * @param text what it says
 * @param receivedByName who recorded it
 * @param result what it led to; empty while it is open
 * @param resultOn when
 * @param reasons why; empty text while it is open
 * @param settledByName who decided on it
 */
public record Objection(
        int number,
        LocalDate filedOn,
        String text,
        String receivedByName,
        Optional<ObjectionResult> result,
        Optional<LocalDate> resultOn,
        String reasons,
        Optional<String> settledByName) {

    public boolean open() {
        return result.isEmpty();
    }
}
