// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.List;
import org.wagewarden.scoring.api.Policy;

/** A policy that is copied with one value replaced. */
record Parts(Policy p) {

    static Parts of(Policy policy) {
        return new Parts(policy);
    }

    Policy anchorDay(Policy.AnchorDay value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                value,
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy attribution(Policy.Attribution value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                value,
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy afterRefiling(Policy.AfterRefiling value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                value,
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy article13(Policy.AcrossCycles value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                value,
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy sameCase(Policy.SameCase value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                value,
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy article14(Policy.AcrossCycles value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                value,
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy beforeCancellation(Policy.BeforeCancellation value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                value,
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy effect(Policy.Effect value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                value,
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy holidayRoll(boolean value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                value,
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy oldFactYears(int value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                value,
                p.projectsWarning(),
                p.warnAtRemaining());
    }

    Policy projectsWarning(int value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                value,
                p.warnAtRemaining());
    }

    Policy warnAtRemaining(List<Integer> value) {
        return new Policy(
                p.version(),
                p.effectiveFrom(),
                p.anchorDay(),
                p.attribution(),
                p.afterRefiling(),
                p.article13AcrossCycles(),
                p.article13SameCase(),
                p.article14AcrossCycles(),
                p.beforeCancellation(),
                p.effect(),
                p.statementWorkingDays(),
                p.holidayRoll(),
                p.secondPersonFrom(),
                p.oldFactYears(),
                p.projectsWarning(),
                value);
    }
}
