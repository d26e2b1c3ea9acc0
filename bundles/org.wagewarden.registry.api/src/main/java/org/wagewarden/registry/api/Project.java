// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;

/**
 * A project-contract: one site and one contracting unit (R-011, one site with two units is two of these).
 *
 * @param id its identifier
 * @param permitNumber construction permit or contract number, unique together with the contractor
 * @param name its name
 * @param contractor the contracting unit
 * @param contractorName that unit's name
 * @param district where it is built
 * @param street street or town, may be empty
 * @param sector the industry function that supervises it: CONSTRUCTION, TRANSPORT or WATER
 * @param state where it is in its life
 * @param started actual start of works, from STARTED on
 * @param completed completion, from COMPLETED on
 * @param wagesSettled full settlement of wages, in WAGES_SETTLED
 * @param officersServing officers with a live filing appointed today; 0 on a project in progress is a vacancy (Art. 5)
 * @param revision counts the changes; an ETag over REST
 */
public record Project(
        ProjectId id,
        String permitNumber,
        String name,
        ContractorId contractor,
        String contractorName,
        DistrictCode district,
        String street,
        AuthorityFunction sector,
        ProjectState state,
        Optional<LocalDate> started,
        Optional<LocalDate> completed,
        Optional<LocalDate> wagesSettled,
        int officersServing,
        long revision) {

    /** In progress without an officer whose filing is live (Art. 5, R-014). */
    public boolean vacant() {
        return state.inProgress() && officersServing == 0;
    }
}
