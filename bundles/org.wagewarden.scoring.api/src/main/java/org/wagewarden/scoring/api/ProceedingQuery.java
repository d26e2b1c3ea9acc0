// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;

/**
 * Which proceedings. All conditions hold together.
 *
 * @param kind what they may end in
 * @param stage where they are
 * @param officer against whom
 * @param caseId in which case
 * @param district in which district
 * @param objected only those with an objection that waits for a decision
 */
public record ProceedingQuery(
        Optional<ProceedingKind> kind,
        Optional<ProceedingStage> stage,
        Optional<OfficerId> officer,
        Optional<CaseId> caseId,
        Optional<DistrictCode> district,
        boolean objected) {

    /** All proceedings in the scope. */
    public static ProceedingQuery all() {
        return new ProceedingQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same query at this stage only. */
    public ProceedingQuery stage(ProceedingStage wanted) {
        return new ProceedingQuery(kind, Optional.of(wanted), officer, caseId, district, objected);
    }

    /** The same query about this officer only. */
    public ProceedingQuery officer(OfficerId wanted) {
        return new ProceedingQuery(kind, stage, Optional.of(wanted), caseId, district, objected);
    }

    /** The same query in this case only. */
    public ProceedingQuery in(CaseId wanted) {
        return new ProceedingQuery(kind, stage, officer, Optional.of(wanted), district, objected);
    }
}
