// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Responsible;

/** A proceeding at its beginning. */
final class Opening {

    private Opening() {}

    /** On a finding, for one of the responsible officers. */
    static Proceeding deduction(Finding finding, Responsible who) {
        return opened(
                ProceedingKind.DEDUCTION,
                Optional.of(finding.id()),
                Optional.empty(),
                finding,
                who.officer(),
                who.name(),
                finding.provision().points(),
                finding.openedAt());
    }

    /** On a proposal; opened by whoever opened the crossing finding (A16). */
    static Proceeding on(CancellationProposal proposal, Finding crossing, ProceedingKind kind, Instant now) {
        return opened(
                kind,
                Optional.empty(),
                Optional.of(proposal.id()),
                crossing,
                proposal.officer(),
                proposal.officerName(),
                kind == ProceedingKind.CANCELLATION ? Measures.FULL_SCORE : 0,
                now);
    }

    private static Proceeding opened(
            ProceedingKind kind,
            Optional<FindingId> finding,
            Optional<ProposalId> proposal,
            Finding of,
            OfficerId officer,
            String name,
            int points,
            Instant at) {
        return new Proceeding(
                ProceedingId.next(),
                kind,
                finding,
                proposal,
                of.caseId(),
                officer,
                name,
                of.projectName(),
                of.district(),
                of.sector(),
                points,
                ProceedingStage.OPENED,
                at,
                of.openedBy(),
                of.openedByName(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
