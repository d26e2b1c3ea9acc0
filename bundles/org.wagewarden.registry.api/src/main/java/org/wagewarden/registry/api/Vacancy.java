// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * A project in progress without an officer whose filing is live (Art. 5, R-011, R-014): somebody has to be appointed.
 *
 * @param project the project-contract
 * @param projectName that project's name
 * @param contractorName the contracting unit's name
 * @param district where the project is
 * @param sector the function that supervises the project
 * @param since the first day without an officer
 * @param cause why
 * @param lastOfficerName who served last, if anybody did
 */
public record Vacancy(
        ProjectId project,
        String projectName,
        String contractorName,
        DistrictCode district,
        AuthorityFunction sector,
        LocalDate since,
        Cause cause,
        Optional<String> lastOfficerName) {

    /** Why a project has no officer. */
    public enum Cause {
        NEVER_APPOINTED("开工后未任命", "Nobody was appointed"),
        APPOINTMENT_ENDED("任命已结束", "The appointment ended"),
        /** The filing was cancelled (Art. 15): the employer is to engage another officer. */
        FILING_CANCELLED("备案被取消，须更换人员", "The filing was cancelled; a replacement is needed");

        private final LocalText label;

        Cause(String zh, String en) {
            label = new LocalText(zh, en);
        }

        public LocalText label() {
            return label;
        }
    }
}
