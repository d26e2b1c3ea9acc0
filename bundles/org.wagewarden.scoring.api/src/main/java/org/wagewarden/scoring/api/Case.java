// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.util.List;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ProjectId;

/**
 * Findings on one project that rest on the same facts; the frame of absorption (A14).
 *
 * @param id the identifier
 * @param project where
 * @param projectName that project's name
 * @param contractorName the contracting unit's name
 * @param district where the project is
 * @param sector the function that supervises the project
 * @param state where it is
 * @param openedAt when its first finding was opened
 * @param openedByName who opened it
 * @param findings its findings, oldest first
 */
public record Case(
        CaseId id,
        ProjectId project,
        String projectName,
        String contractorName,
        DistrictCode district,
        AuthorityFunction sector,
        CaseState state,
        Instant openedAt,
        String openedByName,
        List<Finding> findings) {

    public Case {
        findings = List.copyOf(findings);
    }
}
