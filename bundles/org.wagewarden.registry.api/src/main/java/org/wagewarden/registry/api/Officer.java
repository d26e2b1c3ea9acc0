// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;

/**
 * A labour-wage officer (Art. 3): a person, one record in the whole city.
 *
 * @param id the identifier
 * @param name the person's name
 * @param maskedIdNumber the ID number with its middle hidden
 * @param phone telephone, may be empty
 * @param employer the contracting unit, if known
 * @param employerName that unit's name, may be empty
 * @param district where registered
 * @param filing the state of the filing today
 * @param filedOn when the live filing was made
 * @param projectsServing how many projects the person is appointed to today
 * @param revision counts the changes; an ETag over REST
 */
public record Officer(
        OfficerId id,
        String name,
        String maskedIdNumber,
        String phone,
        Optional<ContractorId> employer,
        String employerName,
        DistrictCode district,
        FilingState filing,
        Optional<LocalDate> filedOn,
        int projectsServing,
        long revision) {}
