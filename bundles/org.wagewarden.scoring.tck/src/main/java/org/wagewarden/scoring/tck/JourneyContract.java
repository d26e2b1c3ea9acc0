// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.scoring.rules.Standings;

/**
 * A case from the inspection to a served cancellation and back by a successful objection. After every step the standing is
 * computed once more from nothing but anchor, ledger, cancellations and policy, by the pure rules, and has to be the same.
 */
public abstract class JourneyContract extends ScoringFixture {

    @Test
    void fromTheInspectionToACancellationAndBack() {
        Caller reviewer = People.decider("lucheng");
        Finding six = open(draft(ProvisionCode.A13_3));
        same(0);
        Proceeding first = heard(six);
        same(0);
        decide(decider, six, Verdict.DEDUCT, "").orThrow();
        same(0);
        scoring.proceedings().serve(clerk, first.id(), today()).orThrow();
        same(6);
        clock.set("2024-04-10");
        Finding three = charge(draft(ProvisionCode.A12_1));
        same(9);
        clock.set("2024-04-17");
        Finding stronger = charge(draft(ProvisionCode.A13_2).in(three.caseId()));
        same(12);

        Proceeding cancellation =
                scoring.proceedings().of(clerk, proposal().id()).getFirst();
        heard(cancellation);
        scoring.proceedings()
                .decide(canceller, cancellation.id(), DecisionDraft.of(Verdict.CANCEL, ""))
                .orThrow();
        same(12);
        clock.set("2024-04-22");
        scoring.proceedings().serve(decider, cancellation.id(), today()).orThrow();
        same(12);
        assertThat(filing().cancelledOn()).contains(clock.today());
        assertThat(filing().eligibleAgainOn()).contains(LocalDate.of(2025, 4, 23));

        Proceeding disputed = proceeding(stronger);
        clock.set("2024-04-28");
        scoring.proceedings()
                .object(clerk, disputed.id(), clock.today(), "处理决定已被复议机关撤销。")
                .orThrow();
        same(12);
        scoring.proceedings().stay(decider, disputed.id(), "复核期间停止执行").orThrow();
        same(9);
        clock.set("2024-05-08");
        scoring.proceedings()
                .settle(reviewer, disputed.id(), ObjectionResult.ANNULLED, "处理决定已撤销")
                .orThrow();
        same(9);
        assertThat(proposal().state()).as("in effect until it is withdrawn").isEqualTo(ProposalState.CANCELLED);

        Proceeding withdrawal = scoring.proceedings().of(clerk, proposal().id()).stream()
                .filter(p -> p.kind() == ProceedingKind.WITHDRAWAL)
                .findFirst()
                .orElseThrow();
        assertThat(codes(scoring.proceedings().giveNotice(clerk, withdrawal.id(), today())))
                .containsExactly("wrong-stage");
        scoring.proceedings()
                .decide(decider, withdrawal.id(), DecisionDraft.of(Verdict.WITHDRAW, "累计扣分已不足12分"))
                .orThrow();
        assertThat(filing().cancelledOn()).isPresent();
        scoring.proceedings().serve(decider, withdrawal.id(), today()).orThrow();
        same(9);
        assertThat(filing().cancelledOn()).isEmpty();
        assertThat(proposal().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(scoring.proceedings()
                        .find(clerk, cancellation.id())
                        .orElseThrow()
                        .stage())
                .isEqualTo(ProceedingStage.ANNULLED);

        clock.set("2024-05-09");
        charge(draft(ProvisionCode.A12_2));
        same(12);
        assertThat(proposal().state()).as("twelve again").isEqualTo(ProposalState.OPEN);
        assertThat(scoring.cancellations().of(clerk, officer)).hasSize(2);
        assertThat(scoring.proceedings().of(clerk, proposal().id())).hasSize(1);
    }

    private CancellationProposal proposal() {
        return scoring.cancellations().of(clerk, officer).getFirst();
    }

    private Filing filing() {
        return town.filingsOf(officer).getFirst();
    }

    /** Reads the standing and computes it again; both are this sum. */
    private void same(int sum) {
        List<Interruption> interruptions = new ArrayList<>(scoring.cancellations().of(clerk, officer).stream()
                .filter(p -> p.state() == ProposalState.WITHDRAWN)
                .map(p -> new Interruption(
                        p.effectiveOn().orElseThrow(), Optional.of(LocalDate.of(2024, 5, 8)), Optional.empty()))
                .toList());
        filing().cancelledOn()
                .ifPresent(day -> interruptions.add(new Interruption(day, Optional.empty(), Optional.empty())));
        Standing again = Standings.of(
                LocalDate.of(2023, 9, 15),
                scoring.ledger().entries(clerk, officer),
                interruptions,
                scoring.policies().on(clock.today()),
                clock.today());
        assertThat(standing()).isEqualTo(again);
        assertThat(again.sum()).isEqualTo(sum);
        assertThat(again.explanation().lines()).isNotEmpty();
    }
}
