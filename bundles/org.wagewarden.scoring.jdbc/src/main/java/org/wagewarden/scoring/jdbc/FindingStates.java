// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.EnumSet;
import java.util.Set;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** What became of a finding, by the proceedings on it; and of its case. */
final class FindingStates {

    private FindingStates() {}

    /** Writes a finding's and its case's state again. A fact that is charged to nobody any more may be found again. */
    static void settle(Session session, FindingId finding) {
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
        session.one(
                        Sql.of("SELECT case_id FROM scoring_finding WHERE id = ?", finding.value()),
                        row -> new CaseId(row.text("case_id")))
                .ifPresent(id -> CaseRows.settle(session, id));
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
