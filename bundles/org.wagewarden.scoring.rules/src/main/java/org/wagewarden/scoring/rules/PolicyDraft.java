// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.List;
import org.wagewarden.scoring.api.Policy;

/** A policy while single readings of it are replaced; what cannot be replaced stays the present policy's. */
final class PolicyDraft {

    private final Policy present;
    Policy.AnchorDay anchorDay;
    Policy.Attribution attribution;
    Policy.AfterRefiling afterRefiling;
    Policy.AcrossCycles article13;
    Policy.SameCase sameCase;
    Policy.AcrossCycles article14;
    Policy.BeforeCancellation beforeCancellation;
    Policy.Effect effect;
    int objectionDays;
    boolean holidayRoll;
    int oldFactYears;
    int projectsWarning;
    List<Integer> warnAtRemaining;

    PolicyDraft(Policy present) {
        this.present = present;
        anchorDay = present.anchorDay();
        attribution = present.attribution();
        afterRefiling = present.afterRefiling();
        article13 = present.article13AcrossCycles();
        sameCase = present.article13SameCase();
        article14 = present.article14AcrossCycles();
        beforeCancellation = present.beforeCancellation();
        effect = present.effect();
        objectionDays = present.objectionDays();
        holidayRoll = present.holidayRoll();
        oldFactYears = present.oldFactYears();
        projectsWarning = present.projectsWarning();
        warnAtRemaining = present.warnAtRemaining();
    }

    Policy policy() {
        return new Policy(
                present.version(),
                present.effectiveFrom(),
                anchorDay,
                attribution,
                afterRefiling,
                article13,
                sameCase,
                article14,
                beforeCancellation,
                effect,
                objectionDays,
                present.statementWorkingDays(),
                holidayRoll,
                present.secondPersonFrom(),
                oldFactYears,
                projectsWarning,
                warnAtRemaining);
    }
}
