// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/**
 * One line of an officer's points ledger. A reversal or stay repeats what it corrects.
 *
 * @param id the identifier
 * @param sequence its place in the officer's ledger: 1, 2, 3 …
 * @param officer whose ledger
 * @param kind what it does
 * @param corrects the entry that a reversal or stay points at
 * @param provision the situation
 * @param points what the Measures ask for: 1, 2, 3, 6 or 12. What it counts is in the {@link Standing}
 * @param caseId the case, the frame of absorption
 * @param finding the finding
 * @param decision the decision
 * @param project on which project
 * @param projectName that project's name
 * @param contractorName the contracting unit's name
 * @param district where the project is
 * @param function the function of the authority that decided
 * @param conductDate the day of the conduct
 * @param servedOn when the decision was served
 * @param effectiveDate since when it counts; decides the cycle (A5)
 * @param order the order to correct, for Art. 11
 * @param bookedAt when it was written
 * @param bookedByName by whose decision
 */
public record LedgerEntry(
        LedgerEntryId id,
        int sequence,
        OfficerId officer,
        EntryKind kind,
        Optional<LedgerEntryId> corrects,
        ProvisionCode provision,
        int points,
        CaseId caseId,
        FindingId finding,
        DecisionId decision,
        ProjectId project,
        String projectName,
        String contractorName,
        DistrictCode district,
        AuthorityFunction function,
        LocalDate conductDate,
        LocalDate servedOn,
        LocalDate effectiveDate,
        Optional<OrderReference> order,
        Instant bookedAt,
        String bookedByName) {}
