// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Verdict;

/** What computing everything again promises. */
public abstract class RecomputationsContract extends ScoringFixture {

    protected final Caller auditor = People.auditor();

    @Test
    void anEmptyLedgerAgrees() {
        Recomputation found = run();
        assertThat(found.agrees()).isTrue();
        assertThat(found.officers()).isZero();
        assertThat(found.entries()).isZero();
        assertThat(found.digest()).hasSize(64);
    }

    @Test
    void whatStandsFollowsFromTheLedgerAtEveryStepOfACancellationAndBack() {
        OfficerId other = town.officer("2023-09-20");
        ProjectId elsewhere = town.project("城北快速路", "lucheng", AuthorityFunction.TRANSPORT);
        town.appoint(other, "周舟", elsewhere, "2023-10-01", "");
        charge(draft(ProvisionCode.A10_1));
        charge(FindingDraft.of(elsewhere, ProvisionCode.A10_2, clock.today(), "现场检查发现的情形。"));
        Recomputation before = run();
        assertThat(before.officers()).isEqualTo(2);
        assertThat(before.entries()).isEqualTo(2);
        assertThat(before.crossed()).isZero();
        assertThat(before.agrees()).isTrue();
        assertThat(run()).as("computing again gives the same").isEqualTo(before);

        Finding extreme = charge(draft(ProvisionCode.A14));
        Recomputation reached = run();
        assertThat(reached.crossed()).isEqualTo(1);
        assertThat(reached.digest()).isNotEqualTo(before.digest());
        assertThat(reached.differences()).isEmpty();

        Proceeding cancellation = scoring.proceedings()
                .of(
                        clerk,
                        scoring.cancellations()
                                .of(regulator, officer)
                                .getFirst()
                                .id())
                .getFirst();
        heard(cancellation);
        scoring.proceedings()
                .decide(canceller, cancellation.id(), DecisionDraft.of(Verdict.CANCEL, ""))
                .orThrow();
        scoring.proceedings().serve(decider, cancellation.id(), today()).orThrow();
        assertThat(run().differences()).isEmpty();

        Proceeding contested = proceeding(extreme);
        scoring.proceedings()
                .object(clerk, contested.id(), clock.today(), "本人不服。")
                .orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), contested.id(), ObjectionResult.ANNULLED, "事实不清")
                .orThrow();
        Recomputation annulled = run();
        assertThat(scoring.cancellations().of(regulator, officer).getFirst().state())
                .as("stands until a decision takes it back")
                .isEqualTo(ProposalState.CANCELLED);
        assertThat(annulled.differences()).isEmpty();
        assertThat(annulled.crossed()).isZero();
        assertThat(annulled.entries()).isEqualTo(4);
    }

    @Test
    void theDayIsTheCallersToChoose() {
        charge(draft(ProvisionCode.A10_1));
        Recomputation later =
                scoring.recomputations().run(auditor, LocalDate.of(2026, 1, 1)).orThrow();
        assertThat(later.agrees()).isTrue();
        assertThat(later.digest()).isNotEqualTo(run().digest());
    }

    @Test
    void onlyTheAuditMayAndItsTrailKeepsTheFingerprint() {
        assertThat(codes(scoring.recomputations().run(regulator, clock.today())))
                .containsExactly("not-permitted");
        Recomputation found = run();
        assertThat(audit.actions("ledger")).containsExactly("scoring.ledger.recomputed");
        assertThat(audit.details()).anyMatch(detail -> detail.contains(found.digest()));
    }

    protected Recomputation run() {
        return scoring.recomputations().run(auditor, clock.today()).orThrow();
    }

    protected List<Recomputation.Kind> kinds() {
        return run().differences().stream()
                .filter(d -> d.officer().equals(officer))
                .map(Recomputation.Difference::kind)
                .toList();
    }
}
