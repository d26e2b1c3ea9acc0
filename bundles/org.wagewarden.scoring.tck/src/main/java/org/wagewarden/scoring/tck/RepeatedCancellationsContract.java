// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Verdict;

/** What cancellations promise when there is more than one, or a new filing after one: each has its own effect only. */
public abstract class RepeatedCancellationsContract extends ScoringFixture {

    @Test
    void annullingAnOldCancellationLeavesANewerOneInForce() {
        Proceeding old = cancelled("2024-03-01");
        object(old);
        town.file(officer, "2025-03-05");
        cancelled("2025-04-01");

        clock.set("2025-04-10");
        settle(old, ObjectionResult.ANNULLED);

        assertThat(newest().cancelledOn()).contains(LocalDate.of(2025, 4, 1));
        assertThat(proposals())
                .extracting(CancellationProposal::state)
                .containsExactly(ProposalState.CANCELLED, ProposalState.WITHDRAWN);
        agrees();
    }

    @Test
    void oneThatWasServedWhileAnotherWasStayedHoldsByItself() {
        Proceeding first = cancelled("2024-09-10");
        object(first);
        clock.set("2024-09-11");
        scoring.proceedings().stay(another(), first.id(), "复核中").orThrow();
        Proceeding second = cancelled("2024-09-20");
        object(second);

        clock.set("2024-09-30");
        settle(first, ObjectionResult.UPHELD);
        assertThat(newest().eligibleAgainOn()).as("both waits").contains(LocalDate.of(2025, 9, 30));

        settle(second, ObjectionResult.ANNULLED);
        assertThat(newest().cancelledOn()).as("the first one holds").contains(LocalDate.of(2024, 9, 10));
        assertThat(newest().pausedDays()).isEqualTo(19);

        object(first);
        settle(first, ObjectionResult.ANNULLED);
        assertThat(newest().cancelledOn()).isEmpty();
    }

    @Test
    void whatIsDecidedAfterTheCancellationAboutEarlierConductProposesNothing() {
        Proceeding old = cancelled("2024-09-10", "2024-09-20");
        object(old);
        clock.set("2024-09-25");
        charge(draft(ProvisionCode.A13_1, "2024-08-05"));
        charge(draft(ProvisionCode.A13_3, "2024-08-06"));
        assertThat(proposals()).as("A21: no effect on the wait").hasSize(1);
        agrees();

        town.file(officer, "2025-09-21");
        clock.set("2025-09-22");
        charge(draft(ProvisionCode.A10_1));
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(proposals()).hasSize(1);
        agrees();
    }

    @Test
    void onceTheCancellationIsAnnulledItCountsAndIsProposed() {
        Proceeding old = cancelled("2024-09-10", "2024-09-20");
        object(old);
        clock.set("2024-09-25");
        charge(draft(ProvisionCode.A13_1, "2024-08-05"));
        charge(draft(ProvisionCode.A13_3, "2024-08-06"));

        settle(old, ObjectionResult.ANNULLED);
        assertThat(newest().cancelledOn()).isEmpty();
        assertThat(proposals())
                .extracting(CancellationProposal::state)
                .containsExactly(ProposalState.OPEN, ProposalState.WITHDRAWN);
        agrees();
    }

    @Test
    void aCancellationThatWasAnnulledAfterTheNewFilingKeepsNothingOutOfTheCount() {
        Proceeding old = cancelled("2024-03-10");
        object(old);
        town.file(officer, "2025-03-11");
        clock.set("2025-05-01");
        settle(old, ObjectionResult.ANNULLED);
        assertThat(newest().filedOn()).isEqualTo("2025-03-11");
        assertThat(newest().cancelledOn()).isEmpty();

        clock.set("2025-05-10");
        charge(draft(ProvisionCode.A13_1, "2024-02-01"));
        assertThat(standing().sum()).isEqualTo(6);
    }

    @Test
    void aWithdrawalIsNotServedWhenTwelveWereReachedAgain() {
        Finding crossing = charge(draft(ProvisionCode.A14));
        cancel();
        Proceeding deduction = proceeding(crossing);
        object(deduction);
        settle(deduction, ObjectionResult.ANNULLED);
        Proceeding withdrawal = scoring
                .proceedings()
                .of(clerk, proposals().getFirst().id())
                .stream()
                .filter(p -> p.kind() == ProceedingKind.WITHDRAWAL)
                .findFirst()
                .orElseThrow();
        scoring.proceedings()
                .decide(another(), withdrawal.id(), DecisionDraft.of(Verdict.WITHDRAW, "扣分已被撤销"))
                .orThrow();
        clock.set("2024-03-05");
        charge(draft(ProvisionCode.A14));

        assertThat(codes(scoring.proceedings().serve(another(), withdrawal.id(), today())))
                .containsExactly("not-below-twelve");
        assertThat(newest().cancelledOn()).contains(LocalDate.of(2024, 3, 1));
        agrees();
    }

    @Test
    void whatWasAnnulledIsNotProposedAgainByAPointOfALaterCycle() {
        Proceeding old = cancelled("2024-03-01");
        object(old);
        settle(old, ObjectionResult.ANNULLED);
        clock.set("2026-01-10");
        charge(draft(ProvisionCode.A10_1));
        assertThat(proposals()).hasSize(1);
        agrees();
    }

    @Test
    void afterTheNewFilingNothingIsLeftToStay() {
        Proceeding old = cancelled("2024-03-01");
        object(old);
        town.file(officer, "2025-03-05");
        clock.set("2025-03-10");
        assertThat(codes(scoring.proceedings().stay(another(), old.id(), "复核中")))
                .containsExactly("wait-over");
        settle(old, ObjectionResult.UPHELD);
        assertThat(newest().cancelledOn()).isEmpty();
    }

    @Test
    void aStricterReadingDoesNotBringACycleThatIsOverToTwelve() {
        Finding listed = charge(draft(ProvisionCode.A13_1));
        charge(draft(ProvisionCode.A13_2).in(listed.caseId()));
        assertThat(standing().sum()).isEqualTo(6);
        PolicyChange change = scoring.changes()
                .propose(
                        People.decider("city"),
                        new PolicyDraft(
                                LocalDate.of(2024, 10, 1),
                                List.of(new PolicyValue("article13.sameCase", "EACH")),
                                "根据复函意见调整口径。"))
                .orThrow();
        scoring.changes().approve(People.decider("city"), change.id()).orThrow();

        clock.set("2024-11-05");
        charge(draft(ProvisionCode.A10_1));
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(proposals()).isEmpty();
        agrees();
    }

    /** Twelve at once, and the cancellation on the same day. */
    private Proceeding cancelled(String day) {
        return cancelled(day, day);
    }

    private Proceeding cancelled(String charged, String cancelled) {
        clock.set(charged);
        charge(draft(ProvisionCode.A14));
        clock.set(cancelled);
        return cancel();
    }

    private Proceeding cancel() {
        Proceeding p =
                scoring.proceedings().of(clerk, proposals().getFirst().id()).getFirst();
        heard(p);
        scoring.proceedings()
                .decide(another(), p.id(), DecisionDraft.of(Verdict.CANCEL, ""))
                .orThrow();
        return scoring.proceedings().serve(another(), p.id(), today()).orThrow();
    }

    private void object(Proceeding p) {
        scoring.proceedings().object(clerk, p.id(), clock.today(), "本人不服。").orThrow();
    }

    private void settle(Proceeding p, ObjectionResult result) {
        scoring.proceedings().settle(another(), p.id(), result, "复核结论").orThrow();
    }

    /** Somebody who had no part in it yet. */
    private static Caller another() {
        return People.decider("lucheng");
    }

    private Filing newest() {
        return town.filingsOf(officer).getFirst();
    }

    private List<CancellationProposal> proposals() {
        return scoring.cancellations().of(decider, officer);
    }

    private void agrees() {
        assertThat(scoring.recomputations()
                        .run(People.auditor(), clock.today())
                        .orThrow()
                        .differences())
                .isEmpty();
    }
}
