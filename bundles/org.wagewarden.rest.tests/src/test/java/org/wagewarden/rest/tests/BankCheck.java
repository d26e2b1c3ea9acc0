// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CheckAnswer;
import org.wagewarden.scoring.api.DecisionCheck;
import org.wagewarden.scoring.api.Finding;

/** A check that asks for the bank statement; packed by {@link PluginJar}. */
public final class BankCheck implements DecisionCheck {

    @Override
    public CheckAnswer check(Finding finding) {
        return new CheckAnswer(
                List.of(new CheckAnswer.Requirement(
                        "bank-statement", new LocalText("核对银行流水", "Compare the bank statement"))),
                List.of());
    }
}
