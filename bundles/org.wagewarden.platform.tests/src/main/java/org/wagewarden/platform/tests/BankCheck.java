// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CheckAnswer;
import org.wagewarden.scoring.api.DecisionCheck;
import org.wagewarden.scoring.api.Finding;

/**
 * What a district's bundle brings: asks for the bank statement before a decision. Where the finding speaks of a waiver it
 * tries to let the responsible officers go. {@link PluginJar} packs it; in this bundle it is no component.
 */
public final class BankCheck implements DecisionCheck {

    static final String REQUIREMENT = "bank-statement";
    static final String WAIVER = "本区免扣";

    @Override
    public CheckAnswer check(Finding finding) {
        if (finding.description().contains(WAIVER)) {
            finding.responsible().clear();
        }
        return new CheckAnswer(
                List.of(new CheckAnswer.Requirement(
                        REQUIREMENT, new LocalText("核对银行流水", "Compare the bank statement"))),
                List.of());
    }
}
