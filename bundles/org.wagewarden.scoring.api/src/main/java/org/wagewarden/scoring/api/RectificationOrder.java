// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ProjectId;

/**
 * An order to correct (责令改正, Art. 11).
 *
 * @param id the identifier
 * @param number its document number; once on a project
 * @param project the project-contract
 * @param projectName that project's name
 * @param contractorName the contracting unit's name
 * @param district where the project is
 * @param sector the function that supervises the project
 * @param function the function of the authority that issued it
 * @param orderedOn when it was served
 * @param stated the last day it names
 * @param deadline the last day on which correcting is in time, extensions and days off included; it ends at 24:00 (A18)
 * @param open whether something is left to do: an item to be corrected, a lapse that nobody decided on
 * @param issuedByName who issued it
 * @param issuedAt when it was recorded
 * @param items what is to be corrected, in the order of the Measures
 * @param extensions oldest first
 */
public record RectificationOrder(
        RectificationOrderId id,
        String number,
        ProjectId project,
        String projectName,
        String contractorName,
        DistrictCode district,
        AuthorityFunction sector,
        AuthorityFunction function,
        LocalDate orderedOn,
        LocalDate stated,
        LocalDate deadline,
        boolean open,
        String issuedByName,
        Instant issuedAt,
        List<OrderItem> items,
        List<Extension> extensions) {

    public RectificationOrder {
        items = List.copyOf(items);
        extensions = List.copyOf(extensions);
    }

    /** Where it stands in the inbox of a day. */
    public OrderDue due(LocalDate today) {
        return OrderDue.of(deadline, today);
    }

    /**
     * An extension, granted before the lapse.
     *
     * @param grantedOn when
     * @param until the last day it names
     * @param deadline the last day with days off
     * @param reason why
     * @param approvedByName who approved it
     */
    public record Extension(
            LocalDate grantedOn, LocalDate until, LocalDate deadline, String reason, String approvedByName) {}
}
