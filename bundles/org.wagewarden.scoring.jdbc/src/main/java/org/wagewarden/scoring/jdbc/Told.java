// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.StepKind;

/**
 * What the officer has been told of a proceeding: nothing before the notice, and of the decision nothing before its service.
 * An account of the officer's own shows no more than the letters have said.
 */
final class Told {

    /** The same as {@link #of}, for rows; what was decided before there was a procedure was served without a notice. */
    static final String CONDITION = "(t.notice_on IS NOT NULL OR t.served_on IS NOT NULL)";

    private static final Set<StepKind> DECIDING = EnumSet.of(StepKind.DECISION, StepKind.APPROVAL);

    private Told() {}

    /** Whether the officer knows of it. */
    static boolean of(Proceeding p) {
        return p.notice().isPresent() || p.service().isPresent();
    }

    /** Whether the decision is known; one that deducts nothing is served on nobody, and no secret. */
    static boolean ruling(Proceeding p) {
        return p.service().isPresent() || p.stage() == ProceedingStage.DISMISSED;
    }

    static boolean step(Proceeding p, ProcedureStep step) {
        return ruling(p) || !DECIDING.contains(step.kind());
    }

    static boolean document(Proceeding p, CaseDocument document) {
        return ruling(p) || document.kind() != DocumentKind.DECISION;
    }

    /** The proceeding as far as it is known. */
    static Proceeding known(Proceeding p) {
        return ruling(p)
                ? p
                : new Proceeding(
                        p.id(),
                        p.kind(),
                        p.finding(),
                        p.proposal(),
                        p.caseId(),
                        p.officer(),
                        p.officerName(),
                        p.projectName(),
                        p.district(),
                        p.sector(),
                        p.points(),
                        p.stage(),
                        p.openedAt(),
                        p.openedBy(),
                        p.openedByName(),
                        p.inspectors(),
                        p.notice(),
                        Optional.empty(),
                        p.service(),
                        p.effect(),
                        p.objections());
    }
}
