// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ProjectId;

/**
 * A situation found on a project.
 *
 * @param id the identifier
 * @param caseId the case it belongs to
 * @param project where
 * @param projectName that project's name
 * @param district where the project is
 * @param sector the function that supervises the project
 * @param provision the situation
 * @param conductDate the day of the conduct
 * @param description what was found
 * @param basis the document it rests on, may be empty
 * @param order the order to correct, for Art. 11
 * @param responsible the officers of that day (A11)
 * @param flags what to look at
 * @param state what became of it
 * @param openedBy who opened it
 * @param openedByName that person's name
 * @param openedAt when
 */
public record Finding(
        FindingId id,
        CaseId caseId,
        ProjectId project,
        String projectName,
        DistrictCode district,
        AuthorityFunction sector,
        ProvisionCode provision,
        LocalDate conductDate,
        String description,
        String basis,
        Optional<OrderReference> order,
        List<Responsible> responsible,
        Set<FindingFlag> flags,
        FindingState state,
        AccountId openedBy,
        String openedByName,
        Instant openedAt) {

    public Finding {
        responsible = List.copyOf(responsible);
        flags = flags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
