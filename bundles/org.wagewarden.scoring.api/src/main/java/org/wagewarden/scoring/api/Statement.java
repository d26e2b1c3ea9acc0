// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;

/**
 * What the officer said before the decision.
 *
 * @param on the day
 * @param nothing that the officer has nothing to state and asks for no hearing; ends the period
 * @param text what was said, 2 to 4,000 characters; may be empty when there is nothing
 */
public record Statement(LocalDate on, boolean nothing, String text) {

    /** The officer states nothing. */
    public static Statement nothing(LocalDate on) {
        return new Statement(on, true, "");
    }

    /** The officer states this. */
    public static Statement of(LocalDate on, String text) {
        return new Statement(on, false, text);
    }
}
