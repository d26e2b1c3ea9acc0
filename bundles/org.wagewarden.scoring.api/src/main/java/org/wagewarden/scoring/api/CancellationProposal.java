// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;

/**
 * The platform's proposal to cancel a filing, because twelve points were deducted in one cycle (Art. 15). One for a cycle;
 * a person decides (A23).
 *
 * @param id the identifier
 * @param officer whose filing
 * @param officerName that person's name
 * @param cycle in which cycle
 * @param sum the sum when it was proposed
 * @param crossedBy the entry that reached twelve
 * @param projectName the project of that entry
 * @param district where that project is; its authorities decide (A16)
 * @param sector the function that supervises that project
 * @param state what became of it
 * @param proposedAt when
 * @param decidedByName who decided
 * @param decidedOn when
 * @param effectiveOn when the cancellation took effect; the year of waiting starts on it (A6)
 * @param reasons why, may be empty
 */
public record CancellationProposal(
        ProposalId id,
        OfficerId officer,
        String officerName,
        Cycle cycle,
        int sum,
        LedgerEntryId crossedBy,
        String projectName,
        DistrictCode district,
        AuthorityFunction sector,
        ProposalState state,
        Instant proposedAt,
        Optional<String> decidedByName,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> effectiveOn,
        String reasons) {}
