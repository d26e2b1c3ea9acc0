// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.CaseDocuments;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.PolicyChanges;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.Recomputations;
import org.wagewarden.scoring.api.Responsibilities;
import org.wagewarden.scoring.api.WorkingDays;

/** The services of a provider, started on a store and a town. */
public record ScoringUnderTest(
        Provisions provisions,
        Policies policies,
        PolicyChanges changes,
        Responsibilities responsibilities,
        CaseOpenings openings,
        OfficerCases officerCases,
        Findings findings,
        Cases cases,
        Decisions decisions,
        PointsLedger ledger,
        Cancellations cancellations,
        Proceedings proceedings,
        OwnRecord own,
        CaseDocuments documents,
        Recomputations recomputations,
        Exhibits exhibits,
        WorkingDays workingDays) {}
