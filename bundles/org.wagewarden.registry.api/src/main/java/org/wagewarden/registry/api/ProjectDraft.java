// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;

/**
 * A project-contract to be registered or changed. The state follows from the dates: settled, completed, started, planned.
 *
 * @param permitNumber 1 to 40 characters
 * @param name 2 to 120 characters
 * @param contractor the contracting unit
 * @param district where it is built
 * @param street street or town, may be empty, at most 40 characters
 * @param sector CONSTRUCTION, TRANSPORT or WATER
 * @param started actual start of works
 * @param completed completion; not before the start
 * @param wagesSettled full settlement of wages; needs a completion
 */
public record ProjectDraft(
        String permitNumber,
        String name,
        ContractorId contractor,
        DistrictCode district,
        String street,
        AuthorityFunction sector,
        Optional<LocalDate> started,
        Optional<LocalDate> completed,
        Optional<LocalDate> wagesSettled) {}
