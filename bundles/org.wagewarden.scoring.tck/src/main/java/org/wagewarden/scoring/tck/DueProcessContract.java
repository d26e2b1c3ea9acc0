// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.Verdict;

/** What the officer can count on: full periods, nothing waived in silence, and another person at every turn. */
public abstract class DueProcessContract extends ScoringFixture {

    private static final DecisionDraft DEDUCT = DecisionDraft.of(Verdict.DEDUCT, "");
    private static final DecisionDraft TWELVE =
            new DecisionDraft(Verdict.DEDUCT, "欠薪属实，事件由其引起。", Optional.of(ExtremeAct.ROOF));

    private final Caller both = new Caller(
            AccountId.next(),
            "身兼两职",
            EnumSet.of(Role.REGULATOR, Role.DECISION_MAKER),
            Scope.WHOLE_CITY,
            Channel.CONSOLE);
    private final Caller own = People.officer("林晓");

    @Test
    void aBackDatedDeliveryTakesNoDayOfThePeriods() {
        Finding finding = open(draft(ProvisionCode.A14));
        inspected(finding);
        ProceedingId id = proceeding(finding).id();
        clock.set("2024-03-20");
        Delivery earlier = new Delivery(LocalDate.of(2024, 3, 1), DeliveryWay.POST, "EMS1");
        Proceeding.Notice notice = scoring.proceedings()
                .giveNotice(clerk, id, earlier)
                .orThrow()
                .notice()
                .orElseThrow();
        assertThat(notice.on()).isEqualTo(earlier.on());
        assertThat(notice.statementUntil().day()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(notice.hearingUntil().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(scoring.documents().of(clerk, id).getFirst().html())
                .contains("2024-03-27")
                .doesNotContain("2024-03-08");
        assertThat(codes(scoring.proceedings().decide(decider, id, TWELVE))).containsExactly("period-running");
        clock.set("2024-03-28");
        assertThat(scoring.proceedings().decide(decider, id, TWELVE).isAccepted())
                .isTrue();
    }

    @Test
    void nothingToStateDoesNotWaiveTheHearing() {
        ProceedingId id = noticed(ProvisionCode.A14);
        LocalDate today = clock.today();
        scoring.proceedings()
                .recordStatement(clerk, id, Statement.nothing(today, "当事人来电表示没有意见。"))
                .orThrow();
        assertThat(codes(scoring.proceedings().decide(decider, id, TWELVE))).containsExactly("period-running");
        assertThat(statements(id).getLast().html()).contains("没有陈述、申辩意见").doesNotContain("不申请听证");
        scoring.proceedings()
                .recordStatement(
                        clerk, id, Statement.nothing(today, "当事人签署放弃听证书。").withoutHearing())
                .orThrow();
        assertThat(statements(id).getLast().html()).contains("不申请听证");
        assertThat(scoring.proceedings().decide(decider, id, TWELVE).isAccepted())
                .isTrue();
    }

    @Test
    void whereNoHearingIsPossibleNoneIsWaived() {
        ProceedingId id = noticed(ProvisionCode.A10_2);
        Statement waiver = Statement.nothing(clock.today(), "没有意见").withoutHearing();
        assertThat(codes(scoring.proceedings().recordStatement(clerk, id, waiver)))
                .containsExactly("no-hearing");
    }

    @Test
    void aWaiverForTheOfficerIsWrittenDownAndTheLaterStatementCounts() {
        ProceedingId id = noticed(ProvisionCode.A10_2);
        LocalDate today = clock.today();
        assertThat(codes(scoring.proceedings().recordStatement(clerk, id, Statement.nothing(today, ""))))
                .as("nobody waives in silence for somebody else")
                .containsExactly("text-length");
        scoring.proceedings()
                .recordStatement(clerk, id, Statement.nothing(today, "当事人来电表示没有意见。"))
                .orThrow();
        Proceeding stated = scoring.proceedings()
                .recordStatement(clerk, id, Statement.of(today, "已提醒单位开户，附记录。"))
                .orThrow();
        assertThat(stated.notice().orElseThrow().nothingToState()).isFalse();
        assertThat(codes(scoring.proceedings().decide(decider, id, DEDUCT))).containsExactly("period-running");
    }

    @Test
    void whoRecordedAWaiverDoesNotDecide() {
        ProceedingId id = noticed(ProvisionCode.A10_2);
        scoring.proceedings()
                .recordStatement(decider, id, Statement.nothing(clock.today(), "当事人来电表示没有意见。"))
                .orThrow();
        assertThat(codes(scoring.proceedings().decide(decider, id, DEDUCT))).containsExactly("second-person-required");
        assertThat(scoring.proceedings().decide(canceller, id, DEDUCT).isAccepted())
                .isTrue();
    }

    @Test
    void theOfficerWaivesAndAsksForAHearingInTheOwnName() {
        town.tie(own, officer);
        ProceedingId light = noticed(ProvisionCode.A10_2);
        assertThat(codes(scoring.own().requestHearing(own, light))).containsExactly("no-hearing");
        scoring.own().state(own, light, "", true, false).orThrow();
        assertThat(scoring.proceedings().decide(decider, light, DEDUCT).isAccepted())
                .isTrue();
        ProceedingId grave = noticed(ProvisionCode.A14);
        scoring.own().state(own, grave, "", true, true).orThrow();
        Proceeding asked = scoring.own().requestHearing(own, grave).orThrow();
        assertThat(asked.notice().orElseThrow().hearingRequestedOn()).contains(clock.today());
        assertThat(codes(scoring.proceedings().decide(decider, grave, TWELVE))).containsExactly("hearing-pending");
        assertThat(scoring.proceedings().steps(clerk, grave)).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.HEARING_REQUEST);
            assertThat(step.byName()).isEqualTo("林晓");
        });
        assertThat(codes(scoring.own().requestHearing(People.officer("他人"), grave)))
                .containsExactly("not-found");
        assertThat(codes(scoring.own().requestHearing(decider, grave))).containsExactly("not-permitted");
    }

    @Test
    void whoHadAPartInADeductionDoesNotSettleTheObjection() {
        Finding finding =
                scoring.findings().open(both, draft(ProvisionCode.A14)).orThrow();
        ProceedingId id = heard(finding).id();
        scoring.proceedings()
                .decide(decider, id, new DecisionDraft(Verdict.DEDUCT, "欠薪属实，由其引起。", Optional.of(ExtremeAct.OTHER)))
                .orThrow();
        Caller approver = People.decider("city");
        scoring.proceedings().approve(approver, id, "同意").orThrow();
        scoring.proceedings().serve(clerk, id, today()).orThrow();
        Caller recorder = People.decider("lucheng");
        scoring.proceedings().object(recorder, id, clock.today(), "代当事人登记：不服。").orThrow();
        for (Caller involved : List.of(both, decider, approver, recorder)) {
            for (ObjectionResult result : ObjectionResult.values()) {
                assertThat(codes(scoring.proceedings().settle(involved, id, result, "理由")))
                        .containsExactly("second-person-required");
            }
        }
        assertThat(codes(scoring.proceedings().stay(recorder, id, "复核期间")))
                .as("recorded it for the officer")
                .containsExactly("second-person-required");
        scoring.proceedings().stay(decider, id, "复核期间").orThrow();
        assertThat(scoring.proceedings()
                        .settle(canceller, id, ObjectionResult.ANNULLED, "事实有误")
                        .isAccepted())
                .isTrue();
    }

    @Test
    void threePersonsDeductCancelAndWithdraw() {
        Finding crossing = charge(draft(ProvisionCode.A14));
        Proceeding cancellation = onProposal(ProceedingKind.CANCELLATION);
        heard(cancellation);
        DecisionDraft cancel = DecisionDraft.of(Verdict.CANCEL, "");
        assertThat(codes(scoring.proceedings().decide(decider, cancellation.id(), cancel)))
                .as("decided the crossing deduction")
                .containsExactly("second-person-required");
        scoring.proceedings().decide(canceller, cancellation.id(), cancel).orThrow();
        scoring.proceedings().serve(canceller, cancellation.id(), today()).orThrow();
        ProceedingId deduction = proceeding(crossing).id();
        scoring.proceedings().object(clerk, deduction, clock.today(), "本人不服。").orThrow();
        scoring.proceedings()
                .settle(canceller, deduction, ObjectionResult.ANNULLED, "证据不足")
                .orThrow();
        ProceedingId withdrawal = onProposal(ProceedingKind.WITHDRAWAL).id();
        DecisionDraft withdraw = DecisionDraft.of(Verdict.WITHDRAW, "累计扣分已不足12分");
        assertThat(codes(scoring.proceedings().decide(canceller, withdrawal, withdraw)))
                .as("annulled the deduction")
                .containsExactly("second-person-required");
        assertThat(scoring.proceedings().decide(decider, withdrawal, withdraw).isAccepted())
                .isTrue();
    }

    private Proceeding onProposal(ProceedingKind kind) {
        return scoring
                .proceedings()
                .of(clerk, scoring.cancellations().of(clerk, officer).getFirst().id())
                .stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<CaseDocument> statements(ProceedingId id) {
        return scoring.documents().of(clerk, id).stream()
                .filter(d -> d.kind() == DocumentKind.STATEMENT)
                .toList();
    }

    private ProceedingId noticed(ProvisionCode code) {
        Finding finding = open(draft(code));
        inspected(finding);
        ProceedingId id = proceeding(finding).id();
        scoring.proceedings().giveNotice(clerk, id, today()).orThrow();
        return id;
    }

    private void inspected(Finding finding) {
        scoring.proceedings()
                .nameInspectors(
                        clerk, finding.id(), List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002")))
                .orThrow();
    }
}
