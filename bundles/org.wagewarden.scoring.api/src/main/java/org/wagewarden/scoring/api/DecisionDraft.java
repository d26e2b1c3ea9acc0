// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.Optional;

/**
 * A decision to be made.
 *
 * @param verdict what it says; has to fit the kind of the proceeding
 * @param reasons why, at most 2,000 characters; needed for a verdict in the officer's favour, a withdrawal and Art. 14
 * @param act under Art. 14, which act: real arrears and that they caused it are said in the reasons (A17)
 */
public record DecisionDraft(Verdict verdict, String reasons, Optional<ExtremeAct> act) {

    /** A decision that needs no act. */
    public static DecisionDraft of(Verdict verdict, String reasons) {
        return new DecisionDraft(verdict, reasons, Optional.empty());
    }
}
