// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.EnumSet;
import java.util.Set;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** What became of a finding, by the proceedings on it; and of its case. */
final class FindingStates {

    private FindingStates() {}

    /**
     * Writes the state of the finding that a proceeding is about again, and that of its case. A fact that is charged to
     * nobody any more may be found again.
     */
    static void settle(Session session, Proceeding p) {
        FindingId finding = p.finding().orElseThrow();
        Set<ProceedingStage> stages = EnumSet.noneOf(ProceedingStage.class);
        stages.addAll(session.list(
                Sql.of("SELECT stage FROM scoring_proceeding WHERE finding_id = ?", finding.value()),
                row -> row.constant("stage", ProceedingStage.class)));
        FindingState state = state(stages);
        boolean free = state == FindingState.DISMISSED || state == FindingState.ANNULLED;
        session.update(Sql.of(
                "UPDATE scoring_finding SET state = ?" + (free ? ", fact_key = NULL" : "") + " WHERE id = ?",
                state,
                finding.value()));
        CaseRows.settle(session, p.caseId());
    }

    private static FindingState state(Set<ProceedingStage> stages) {
        if (stages.contains(ProceedingStage.OPENED)
                || stages.contains(ProceedingStage.NOTICED)
                || stages.contains(ProceedingStage.DECIDED)
                || stages.contains(ProceedingStage.SERVED)) {
            return FindingState.OPEN;
        }
        if (stages.contains(ProceedingStage.EFFECTIVE)) {
            return FindingState.DEDUCTED;
        }
        return stages.contains(ProceedingStage.ANNULLED) ? FindingState.ANNULLED : FindingState.DISMISSED;
    }
}
