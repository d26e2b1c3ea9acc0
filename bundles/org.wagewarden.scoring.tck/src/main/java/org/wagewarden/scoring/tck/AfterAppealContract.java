// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.Verdict;

/** Deductions where the policy lets them wait for objections (A19, AFTER_APPEAL). The town stands at 1 March 2024. */
public abstract class AfterAppealContract extends ScoringFixture {

    /** 60 days after 1 March are 30 April; the next day is a holiday and no matter. */
    private static final LocalDate LAST = LocalDate.of(2024, 4, 30);

    private final Caller reviewer = People.decider("lucheng");

    @BeforeEach
    void letDeductionsWait() {
        PolicyDraft draft = new PolicyDraft(
                clock.today(), List.of(new PolicyValue("decision.effect", "AFTER_APPEAL")), "市人大法工委2024年复函");
        scoring.changes()
                .approve(
                        People.decider("city"),
                        scoring.changes()
                                .propose(People.decider("city"), draft)
                                .orThrow()
                                .id())
                .orThrow();
    }

    @Test
    void withoutAnObjectionItTakesEffectWhenThePeriodHasRunOut() {
        Finding finding = charge(draft(ProvisionCode.A10_2));
        Proceeding served = proceeding(finding);
        assertThat(served.stage()).isEqualTo(ProceedingStage.SERVED);
        assertThat(served.service().orElseThrow().objectionUntil()).contains(new CountedDay(LAST, List.of()));
        assertThat(served.effect()).isEmpty();
        assertThat(standing().sum()).isZero();
        assertThat(scoring.ledger().entries(regulator, officer)).isEmpty();
        assertThat(state(finding)).isEqualTo(FindingState.OPEN);

        clock.set(LAST.toString());
        assertThat(codes(scoring.proceedings().takeEffect(clerk, served.id())))
                .as("the last day belongs to the officer")
                .containsExactly("objection-period-running");
        clock.set("2024-05-20");
        assertThat(codes(scoring.proceedings().takeEffect(People.administrator(), served.id())))
                .containsExactly("not-permitted");
        Proceeding now = scoring.proceedings().takeEffect(clerk, served.id()).orThrow();
        assertThat(now.stage()).isEqualTo(ProceedingStage.EFFECTIVE);
        assertThat(now.effect().orElseThrow().effectiveOn())
                .as("whenever it is recorded")
                .isEqualTo(LAST.plusDays(1));
        assertThat(standing().sum()).isEqualTo(1);
        LedgerEntry entry = scoring.ledger().entries(regulator, officer).getFirst();
        assertThat(entry.servedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(entry.effectiveDate()).isEqualTo(LAST.plusDays(1));
        assertThat(state(finding)).isEqualTo(FindingState.DEDUCTED);
        assertThat(scoring.proceedings().steps(clerk, served.id()))
                .last()
                .extracting(ProcedureStep::kind)
                .isEqualTo(StepKind.EFFECT);
        assertThat(codes(scoring.proceedings().takeEffect(clerk, served.id()))).containsExactly("wrong-stage");
    }

    @Test
    void anObjectionKeepsItWaitingUntilItIsSettled() {
        Finding finding = charge(draft(ProvisionCode.A13_3));
        ProceedingId id = proceeding(finding).id();
        clock.set(LAST.toString());
        scoring.proceedings().object(clerk, id, LAST, "不服").orThrow();
        assertThat(codes(scoring.proceedings().stay(decider, id, "无须停止"))).containsExactly("wrong-stage");
        assertThat(scoring.proceedings()
                        .list(clerk, objected(), PageRequest.first(5))
                        .items())
                .extracting(Proceeding::id)
                .containsExactly(id);
        clock.set("2024-06-03");
        assertThat(codes(scoring.proceedings().takeEffect(clerk, id))).containsExactly("objection-open");
        assertThat(standing().sum()).isZero();

        Proceeding upheld = scoring.proceedings()
                .settle(reviewer, id, ObjectionResult.UPHELD, "事实清楚")
                .orThrow();
        assertThat(upheld.stage()).isEqualTo(ProceedingStage.EFFECTIVE);
        assertThat(upheld.effect().orElseThrow().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(standing().sum()).isEqualTo(6);
        assertThat(scoring.proceedings()
                        .object(clerk, id, clock.today(), "再次申诉")
                        .isAccepted())
                .as("afterwards an objection is one to a deduction in effect")
                .isTrue();
        assertThat(standing().sum()).isEqualTo(6);
    }

    @Test
    void anAnnulledDeductionWasNeverInEffect() {
        Finding finding = charge(draft(ProvisionCode.A13_3));
        ProceedingId id = proceeding(finding).id();
        scoring.proceedings().object(clerk, id, clock.today(), "不服").orThrow();
        Proceeding annulled = scoring.proceedings()
                .settle(reviewer, id, ObjectionResult.ANNULLED, "证据不足")
                .orThrow();
        assertThat(annulled.stage()).isEqualTo(ProceedingStage.ANNULLED);
        assertThat(scoring.ledger().entries(regulator, officer)).isEmpty();
        assertThat(state(finding)).isEqualTo(FindingState.ANNULLED);
        assertThat(open(draft(ProvisionCode.A13_3)).state())
                .as("may be found again")
                .isEqualTo(FindingState.OPEN);
    }

    @Test
    void whoObjectsTooLateDoesNotKeepItWaiting() {
        ProceedingId id = proceeding(charge(draft(ProvisionCode.A10_2))).id();
        clock.set("2024-05-06");
        assertThat(codes(scoring.proceedings().object(clerk, id, clock.today(), "不服")))
                .containsExactly("effect-due");
        assertThat(scoring.proceedings().object(clerk, id, LAST, "期内寄出，今日收到").isAccepted())
                .isTrue();
    }

    @Test
    void anObjectionMadeInTimeAndRecordedLateStaysTheDeduction() {
        ProceedingId id = proceeding(charge(draft(ProvisionCode.A13_3))).id();
        clock.set("2024-05-06");
        scoring.proceedings().takeEffect(clerk, id).orThrow();
        assertThat(standing().sum()).isEqualTo(6);
        Proceeding objected =
                scoring.proceedings().object(clerk, id, LAST, "期内寄出，今日收到").orThrow();
        assertThat(objected.effect().orElseThrow().stayedOn()).contains(clock.today());
        assertThat(standing().sum()).as("it would have waited").isZero();
        assertThat(scoring.proceedings().steps(clerk, id))
                .extracting(ProcedureStep::kind)
                .endsWith(StepKind.EFFECT, StepKind.OBJECTION, StepKind.STAY);
        assertThat(scoring.documents().of(clerk, id))
                .last()
                .extracting(CaseDocument::kind)
                .isEqualTo(DocumentKind.STAY);
        scoring.proceedings()
                .settle(reviewer, id, ObjectionResult.UPHELD, "事实清楚")
                .orThrow();
        assertThat(standing().sum()).isEqualTo(6);
        scoring.proceedings().object(clerk, id, LAST, "再次申诉").orThrow();
        assertThat(standing().sum()).as("it was decided already").isEqualTo(6);
    }

    @Test
    void anObjectionMadeTooLateStaysNothing() {
        ProceedingId id = proceeding(charge(draft(ProvisionCode.A10_2))).id();
        clock.set("2024-05-06");
        scoring.proceedings().takeEffect(clerk, id).orThrow();
        scoring.proceedings().object(clerk, id, clock.today(), "不服").orThrow();
        assertThat(standing().sum()).isEqualTo(1);
    }

    @Test
    void twelvePointsAreProposedWhenTheyTakeEffectAndTheFilingIsCancelledOnService() {
        Finding finding = charge(draft(ProvisionCode.A14));
        assertThat(scoring.cancellations().of(clerk, officer)).isEmpty();
        clock.set(LAST.plusDays(1).toString());
        scoring.proceedings().takeEffect(clerk, proceeding(finding).id()).orThrow();
        assertThat(scoring.cancellations().of(clerk, officer)).singleElement().satisfies(p -> assertThat(p.state())
                .isEqualTo(ProposalState.OPEN));
        Proceeding cancellation = scoring.proceedings()
                .of(clerk, scoring.cancellations().of(clerk, officer).getFirst().id())
                .getFirst();
        heard(cancellation);
        scoring.proceedings()
                .decide(canceller, cancellation.id(), DecisionDraft.of(Verdict.CANCEL, ""))
                .orThrow();
        assertThat(scoring.proceedings()
                        .serve(decider, cancellation.id(), today())
                        .orThrow()
                        .stage())
                .isEqualTo(ProceedingStage.EFFECTIVE);
    }

    @Test
    void thePolicyOfTheDecisionCounts() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding decided = decide(decider, finding, Verdict.DEDUCT, "").orThrow();
        PolicyDraft back = new PolicyDraft(
                clock.today().plusDays(1), List.of(new PolicyValue("decision.effect", "ON_SERVICE")), "复函已撤回，恢复原口径");
        scoring.changes()
                .approve(
                        People.decider("city"),
                        scoring.changes()
                                .propose(People.decider("city"), back)
                                .orThrow()
                                .id())
                .orThrow();
        clock.set("2024-03-04");
        scoring.proceedings().serve(clerk, decided.id(), today()).orThrow();
        assertThat(proceeding(finding).stage()).isEqualTo(ProceedingStage.SERVED);
        assertThat(scoring.documents().of(clerk, decided.id()))
                .filteredOn(d -> d.kind() == DocumentKind.DECISION)
                .singleElement()
                .extracting(CaseDocument::html)
                .asString()
                .contains("自送达次日起60日内提出申诉")
                .doesNotContain("申诉期间不停止执行");
        charge(draft(ProvisionCode.A10_3));
        assertThat(standing().sum()).as("decided under the other reading").isEqualTo(1);
    }

    @Test
    void aPreviewSaysWhenItWouldTakeEffect() {
        Preview preview = scoring.decisions()
                .preview(regulator, draft(ProvisionCode.A10_2))
                .orThrow()
                .getFirst();
        assertThat(preview.after().sum()).isEqualTo(1);
        assertThat(preview.after().asOf()).isEqualTo(LAST.plusDays(1));
        assertThat(preview.notes()).extracting(LocalText::zh).anyMatch(note -> note.contains("2024-05-01生效"));
    }

    private FindingState state(Finding finding) {
        return scoring.findings().find(regulator, finding.id()).orElseThrow().state();
    }

    private static ProceedingQuery objected() {
        ProceedingQuery all = ProceedingQuery.all();
        return new ProceedingQuery(all.kind(), all.stage(), all.officer(), all.caseId(), all.district(), true);
    }
}
