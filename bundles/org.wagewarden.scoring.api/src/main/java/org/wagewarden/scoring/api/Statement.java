// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;

/**
 * What the officer said before the decision. The latest answer counts: one that states something takes back that there was
 * nothing to state.
 *
 * @param on the day
 * @param nothing that the officer has nothing to state; ends the period for statements, and no other
 * @param noHearing that the officer asks for no hearing, where one is possible; ends the period for that
 * @param text what was said, 2 to 4,000 characters; may be empty when the officer's own account says that there is nothing.
 *     Whoever records that for the officer writes down how it was said, or what proves it
 */
public record Statement(LocalDate on, boolean nothing, boolean noHearing, String text) {

    /** The officer states nothing; the text says how that was said. */
    public static Statement nothing(LocalDate on, String text) {
        return new Statement(on, true, false, text);
    }

    /** The officer states this. */
    public static Statement of(LocalDate on, String text) {
        return new Statement(on, false, false, text);
    }

    /** The same, and the officer asks for no hearing. */
    public Statement withoutHearing() {
        return new Statement(on, nothing, true, text);
    }
}
