// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Recusal;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.Verdict;

/** What the procedure promises: every step, its order, its day, its document. */
public abstract class ProceedingsContract extends ScoringFixture {

    private static final List<Inspector> TWO = List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002"));
    private static final DecisionDraft DEDUCT = DecisionDraft.of(Verdict.DEDUCT, "");

    @Test
    void noticeTakesTwoInspectorsAndProof() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding p = proceeding(finding);
        assertThat(codes(scoring.proceedings().giveNotice(regulator, p.id(), today())))
                .containsExactly("two-inspectors");
        assertThat(codes(scoring.proceedings().nameInspectors(regulator, finding.id(), TWO.subList(0, 1))))
                .containsExactly("two-inspectors");
        assertThat(codes(scoring.proceedings()
                        .nameInspectors(regulator, finding.id(), List.of(TWO.getFirst(), TWO.getFirst()))))
                .as("twice the same person")
                .containsExactly("two-inspectors");
        assertThat(codes(scoring.proceedings()
                        .nameInspectors(
                                regulator,
                                finding.id(),
                                IntStream.rangeClosed(0, Inspector.MOST)
                                        .mapToObj(i -> new Inspector("孙" + i, "浙C10" + i))
                                        .toList())))
                .containsExactly("too-many-inspectors");
        scoring.proceedings().nameInspectors(regulator, finding.id(), TWO).orThrow();
        assertThat(codes(scoring.proceedings()
                        .giveNotice(regulator, p.id(), new Delivery(clock.today(), DeliveryWay.POST, " "))))
                .containsExactly("proof-required");
        assertThat(codes(scoring.proceedings()
                        .giveNotice(
                                regulator, p.id(), new Delivery(clock.today().plusDays(1), DeliveryWay.POST, "EMS1"))))
                .containsExactly("step-date");
        Proceeding noticed =
                scoring.proceedings().giveNotice(regulator, p.id(), today()).orThrow();
        assertThat(noticed.inspectors()).isEqualTo(TWO);
        assertThat(noticed.notice().orElseThrow().statementUntil().day()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(noticed.notice().get().hearingUntil()).isEmpty();
        assertThat(codes(scoring.proceedings().nameInspectors(regulator, finding.id(), TWO)))
                .containsExactly("wrong-stage");
    }

    @Test
    void theDecisionWaitsForTheStatementPeriodAndTheLedgerForTheService() {
        clock.set("2024-09-03");
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding p = proceeding(finding);
        assertThat(codes(scoring.proceedings().decide(decider, p.id(), DEDUCT))).containsExactly("notice-required");
        scoring.proceedings().nameInspectors(regulator, finding.id(), TWO).orThrow();
        scoring.proceedings().giveNotice(regulator, p.id(), today()).orThrow();
        scoring.proceedings()
                .recordStatement(regulator, p.id(), Statement.of(clock.today(), "已提醒单位开户。"))
                .orThrow();
        clock.set("2024-09-10");
        assertThat(codes(scoring.proceedings().decide(decider, p.id(), DEDUCT)))
                .as("the last day belongs to the officer")
                .containsExactly("period-running");
        clock.set("2024-09-11");
        Proceeding decided =
                scoring.proceedings().decide(decider, p.id(), DEDUCT).orThrow();
        assertThat(decided.stage()).isEqualTo(ProceedingStage.DECIDED);
        assertThat(standing().sum()).isZero();
        assertThat(scoring.ledger().entries(regulator, officer)).isEmpty();
        assertThat(scoring.findings()
                        .find(regulator, finding.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(FindingState.OPEN);
        clock.set("2024-09-18");
        assertThat(codes(scoring.proceedings()
                        .serve(regulator, p.id(), new Delivery(LocalDate.of(2024, 9, 10), DeliveryWay.POST, "EMS1"))))
                .containsExactly("step-date");
        Proceeding served = scoring.proceedings()
                .serve(regulator, p.id(), new Delivery(LocalDate.of(2024, 9, 15), DeliveryWay.POST, "EMS1"))
                .orThrow();
        assertThat(served.effect().orElseThrow().effectiveOn()).isEqualTo(LocalDate.of(2024, 9, 15));
        LedgerEntry entry = scoring.ledger().entries(regulator, officer).getFirst();
        assertThat(entry.effectiveDate()).isEqualTo(LocalDate.of(2024, 9, 15));
        assertThat(entry.bookedByName()).isEqualTo("决定人");
        assertThat(standing().cycle().orElseThrow().number())
                .as("the cycle of the service, not of the conduct or the decision")
                .isEqualTo(2);
        assertThat(standing().sum()).isEqualTo(1);
    }

    @Test
    void nothingToStateEndsThePeriod() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        assertThat(decide(decider, finding, Verdict.DEDUCT, "").isAccepted()).isTrue();
        assertThat(scoring.proceedings().steps(regulator, proceeding(finding).id()))
                .extracting(ProcedureStep::kind)
                .containsExactly(StepKind.OPENED, StepKind.NOTICE, StepKind.NOTHING_TO_STATE, StepKind.DECISION);
    }

    @Test
    void periodsAreCountedInWorkingDaysAndSayWhenAYearIsMissing() {
        clock.set("2024-09-27");
        assertThat(heard(open(draft(ProvisionCode.A10_2)))
                        .notice()
                        .orElseThrow()
                        .statementUntil())
                .as("a working Sunday, and the week of the National Day")
                .isEqualTo(new CountedDay(LocalDate.of(2024, 10, 10), List.of()));
        assertThat(scoring.workingDays().alert()).isEmpty();
        clock.set("2026-12-29");
        Proceeding p = heard(open(draft(ProvisionCode.A10_2)));
        assertThat(p.notice().orElseThrow().statementUntil().missingYears()).containsExactly(2027);
        assertThat(scoring.documents().of(regulator, p.id()).getFirst().html()).contains("2027年的节假日安排尚未录入");
        assertThat(scoring.workingDays().alert()).isPresent();
    }

    @Test
    void everyStepHasItsDocumentWithNumberAndWithoutForeignMarkup() {
        Finding finding =
                open(FindingDraft.of(project, ProvisionCode.A10_2, clock.today(), "专户未开设<script>alert(1)</script>"));
        deduct(finding);
        List<CaseDocument> documents =
                scoring.documents().of(regulator, proceeding(finding).id());
        assertThat(documents)
                .extracting(CaseDocument::kind)
                .containsExactly(
                        DocumentKind.NOTICE, DocumentKind.STATEMENT, DocumentKind.DECISION, DocumentKind.DELIVERY);
        CaseDocument notice = documents.getFirst();
        assertThat(notice.number()).isEqualTo("温薪卫告〔2024〕1号");
        assertThat(notice.html())
                .contains("第十条第（二）项")
                .contains("未按规定开设或者使用农民工工资专用账户的")
                .contains("赵一")
                .contains("2024-03-08")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(scoring.documents().find(regulator, notice.id())).contains(notice);
        assertThat(scoring.documents().find(People.regulator("longwan"), notice.id()))
                .isEmpty();
        Finding second = open(draft(ProvisionCode.A10_3));
        heard(second);
        assertThat(scoring.documents()
                        .of(regulator, proceeding(second).id())
                        .getFirst()
                        .number())
                .isEqualTo("温薪卫告〔2024〕2号");
    }

    @Test
    void anObjectionDoesNotSuspendAStayDoes() {
        Finding finding = charge(draft(ProvisionCode.A13_3));
        ProceedingId id = proceeding(finding).id();
        assertThat(codes(scoring.proceedings().settle(decider, id, ObjectionResult.ANNULLED, "理由")))
                .contains("no-objection");
        scoring.proceedings().object(regulator, id, clock.today(), "不服").orThrow();
        assertThat(codes(scoring.proceedings().object(regulator, id, clock.today(), "不服")))
                .containsExactly("objection-open");
        assertThat(standing().sum()).as("T30").isEqualTo(6);
        scoring.proceedings().stay(decider, id, "证据需要核实").orThrow();
        assertThat(standing().sum()).isZero();
        assertThat(codes(scoring.proceedings().stay(decider, id, "再次"))).containsExactly("stayed");
        scoring.proceedings().liftStay(decider, id, "核实完毕").orThrow();
        assertThat(standing().sum()).isEqualTo(6);
        assertThat(codes(scoring.proceedings().liftStay(decider, id, "再次"))).containsExactly("not-stayed");
        scoring.proceedings().stay(decider, id, "再次核实").orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), id, ObjectionResult.UPHELD, "事实清楚")
                .orThrow();
        assertThat(standing().sum()).as("upheld lifts the stay").isEqualTo(6);
        assertThat(scoring.ledger().entries(regulator, officer))
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        EntryKind.DEDUCTION, EntryKind.STAY, EntryKind.REVERSAL, EntryKind.STAY, EntryKind.REVERSAL);
    }

    @Test
    void anAnnulledDeductionRevivesWhatItAbsorbed() {
        Finding weak = charge(draft(ProvisionCode.A12_1));
        clock.set("2024-04-01");
        Finding strong = charge(draft(ProvisionCode.A13_2).in(weak.caseId()));
        assertThat(standing().sum()).isEqualTo(6);
        ProceedingId id = proceeding(strong).id();
        scoring.proceedings().object(regulator, id, clock.today(), "不服").orThrow();
        scoring.proceedings().stay(decider, id, "核实").orThrow();
        clock.set("2024-10-08");
        Proceeding annulled = scoring.proceedings()
                .settle(People.decider("lucheng"), id, ObjectionResult.ANNULLED, "处罚已撤销")
                .orThrow();
        assertThat(annulled.stage()).isEqualTo(ProceedingStage.ANNULLED);
        assertThat(scoring.findings().find(regulator, strong.id()).orElseThrow().state())
                .isEqualTo(FindingState.ANNULLED);
        assertThat(standing().cycles())
                .as("in the cycle of the original")
                .first()
                .satisfies(c -> assertThat(c.sum()).isEqualTo(3));
        assertThat(standing().sum()).isZero();
        assertThat(scoring.findings()
                        .open(
                                regulator,
                                draft(ProvisionCode.A13_2, "2024-04-01").in(weak.caseId()))
                        .isAccepted())
                .as("an annulled fact may be found again")
                .isTrue();
    }

    @Test
    void whoDeclaresAConflictDoesNothingMoreInTheCase() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        ProceedingId id = heard(finding).id();
        assertThat(codes(scoring.proceedings().recuse(decider, finding.caseId(), " ")))
                .containsExactly("reasons-required");
        assertThat(codes(scoring.proceedings().recuse(People.decider("longwan"), finding.caseId(), "亲属")))
                .containsExactly("not-found");
        Recusal recusal = scoring.proceedings()
                .recuse(decider, finding.caseId(), "与当事人有亲属关系")
                .orThrow();
        assertThat(scoring.proceedings().recusals(regulator, finding.caseId())).containsExactly(recusal);
        assertThat(codes(scoring.proceedings().decide(decider, id, DEDUCT))).containsExactly("recused");
        assertThat(codes(scoring.findings()
                        .open(decider, draft(ProvisionCode.A10_3).in(finding.caseId()))))
                .containsExactly("recused");
        assertThat(codes(scoring.proceedings().recuse(decider, finding.caseId(), "再次")))
                .containsExactly("recused");
        assertThat(scoring.proceedings()
                        .decide(People.decider("lucheng"), id, DEDUCT)
                        .isAccepted())
                .isTrue();
        assertThat(codes(scoring.proceedings().serve(decider, id, today()))).containsExactly("recused");
    }

    @Test
    void twelvePointsHaveAHearing() {
        Finding light = open(draft(ProvisionCode.A10_2));
        scoring.proceedings().nameInspectors(regulator, light.id(), TWO).orThrow();
        scoring.proceedings()
                .giveNotice(regulator, proceeding(light).id(), today())
                .orThrow();
        assertThat(codes(scoring.proceedings()
                        .requestHearing(regulator, proceeding(light).id(), clock.today())))
                .containsExactly("no-hearing");
        Finding grave = open(draft(ProvisionCode.A14));
        scoring.proceedings().nameInspectors(regulator, grave.id(), TWO).orThrow();
        ProceedingId id = proceeding(grave).id();
        scoring.proceedings().giveNotice(regulator, id, today()).orThrow();
        clock.set("2024-03-11");
        assertThat(codes(scoring.proceedings().requestHearing(regulator, id, clock.today())))
                .containsExactly("hearing-late");
        scoring.proceedings()
                .requestHearing(regulator, id, LocalDate.of(2024, 3, 8))
                .orThrow();
        DecisionDraft draft = new DecisionDraft(Verdict.DEDUCT, "欠薪属实", Optional.of(ExtremeAct.ROOF));
        assertThat(codes(scoring.proceedings().decide(decider, id, draft))).containsExactly("hearing-pending");
        assertThat(codes(scoring.proceedings().requestHearing(regulator, id, LocalDate.of(2024, 3, 8))))
                .containsExactly("hearing-requested");
        scoring.proceedings()
                .recordHearing(regulator, id, clock.today(), "当事人到场陈述。")
                .orThrow();
        assertThat(scoring.proceedings().decide(decider, id, draft).isAccepted())
                .isTrue();
    }

    @Test
    void anUnlistedActNeedsTheSecondLevel() {
        Finding finding = open(draft(ProvisionCode.A14));
        ProceedingId id = heard(finding).id();
        assertThat(codes(scoring.proceedings().decide(decider, id, DEDUCT)))
                .containsExactly("reasons-required", "act-required");
        scoring.proceedings()
                .decide(
                        decider,
                        id,
                        new DecisionDraft(Verdict.DEDUCT, "欠薪属实，封堵工地大门由其引起。", Optional.of(ExtremeAct.OTHER)))
                .orThrow();
        assertThat(codes(scoring.proceedings().serve(regulator, id, today()))).containsExactly("approval-required");
        assertThat(codes(scoring.proceedings().approve(People.decider("lucheng"), id, "同意")))
                .containsExactly("second-level-required");
        scoring.proceedings().approve(People.decider("city"), id, "同意").orThrow();
        assertThat(codes(scoring.proceedings().approve(People.decider("city"), id, "同意")))
                .containsExactly("no-approval");
        scoring.proceedings().serve(regulator, id, today()).orThrow();
        assertThat(standing().sum()).isEqualTo(12);
    }

    @Test
    void everyOfficerHasAnOwnProceeding() {
        OfficerId second = town.officer("2023-09-15");
        town.appoint(second, "陈安", project, "2023-10-01", "");
        Finding finding = open(draft(ProvisionCode.A10_9));
        List<Proceeding> both = scoring.proceedings().of(regulator, finding.id());
        assertThat(both).extracting(Proceeding::officerName).containsExactly("林晓", "陈安");
        decide(decider, finding, Verdict.DEDUCT, "").orThrow();
        scoring.proceedings().serve(regulator, both.getFirst().id(), today()).orThrow();
        assertThat(scoring.findings()
                        .find(regulator, finding.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(FindingState.OPEN);
        heard(both.get(1));
        scoring.proceedings()
                .decide(decider, both.get(1).id(), DecisionDraft.of(Verdict.DISMISS, "当日请假"))
                .orThrow();
        assertThat(scoring.findings()
                        .find(regulator, finding.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(FindingState.DEDUCTED);
        assertThat(scoring.decisions().of(regulator, finding.id()))
                .extracting(Decision::verdict)
                .containsExactly(Verdict.DEDUCT, Verdict.DISMISS);
    }

    @Test
    void listsAreBoundToTheScope() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        charge(draft(ProvisionCode.A10_3));
        ProceedingQuery open = ProceedingQuery.all().stage(ProceedingStage.OPENED);
        assertThat(scoring.proceedings()
                        .list(regulator, open, PageRequest.first(10))
                        .items())
                .containsExactly(proceeding(finding));
        assertThat(scoring.proceedings().count(regulator, ProceedingQuery.all().officer(officer)))
                .isEqualTo(2);
        assertThat(scoring.proceedings().count(regulator, ProceedingQuery.all().in(finding.caseId())))
                .isEqualTo(1);
        assertThat(scoring.proceedings().count(People.regulator("longwan"), ProceedingQuery.all()))
                .isZero();
        assertThat(scoring.proceedings()
                        .find(People.administrator(), proceeding(finding).id()))
                .isEmpty();
        assertThat(codes(scoring.proceedings()
                        .giveNotice(People.administrator(), proceeding(finding).id(), today())))
                .containsExactly("not-permitted");
    }

    @Test
    void withoutItsAuditEntryNoStepIsTaken() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        ProceedingId id = heard(finding).id();
        audit.fail();
        assertThatThrownBy(() -> scoring.proceedings().decide(decider, id, DEDUCT))
                .isInstanceOf(RuntimeException.class);
        assertThat(proceeding(finding).stage()).isEqualTo(ProceedingStage.NOTICED);
        assertThat(scoring.decisions().of(regulator, finding.id())).isEmpty();
    }

    @Test
    void theNextStepsSayWhatKeepsWhomFromThem() {
        Finding finding =
                scoring.findings().open(decider, draft(ProvisionCode.A13_3)).orThrow();
        Proceeding p = proceeding(finding);
        assertThat(next(regulator, p)).isEqualTo(Map.of(StepKind.NOTICE, List.of()));
        assertThat(next(People.regulator("longwan"), p)).isEmpty();
        scoring.proceedings().nameInspectors(regulator, finding.id(), TWO).orThrow();
        scoring.proceedings().giveNotice(regulator, p.id(), today()).orThrow();
        assertThat(next(regulator, p))
                .isEqualTo(Map.of(StepKind.STATEMENT, List.of(), StepKind.DECISION, List.of("not-permitted")));
        assertThat(next(decider, p))
                .containsEntry(StepKind.DECISION, List.of("second-person-required", "period-running"));
        scoring.proceedings()
                .recordStatement(regulator, p.id(), Statement.nothing(clock.today(), "当事人来电表示没有意见。"))
                .orThrow();
        Caller second = People.decider("lucheng");
        assertThat(next(second, p)).containsEntry(StepKind.DECISION, List.of());
        scoring.proceedings().decide(second, p.id(), DEDUCT).orThrow();
        assertThat(next(second, p)).isEqualTo(Map.of(StepKind.SERVICE, List.of()));
        scoring.proceedings().serve(regulator, p.id(), today()).orThrow();
        assertThat(next(second, p)).isEqualTo(Map.of(StepKind.OBJECTION, List.of()));
        scoring.proceedings().object(regulator, p.id(), clock.today(), "事实有误。").orThrow();
        assertThat(next(second, p))
                .isEqualTo(Map.of(StepKind.STAY, List.of(), StepKind.RESULT, List.of("second-person-required")));
        scoring.proceedings().stay(second, p.id(), "复核期间").orThrow();
        assertThat(next(decider, p))
                .as("opened it")
                .isEqualTo(Map.of(StepKind.STAY_LIFTED, List.of(), StepKind.RESULT, List.of("second-person-required")));
        Caller third = People.decider("lucheng");
        assertThat(next(third, p)).isEqualTo(Map.of(StepKind.STAY_LIFTED, List.of(), StepKind.RESULT, List.of()));
        scoring.proceedings().recuse(third, p.caseId(), "近亲属").orThrow();
        assertThat(next(third, p))
                .isEqualTo(Map.of(StepKind.STAY_LIFTED, List.of("recused"), StepKind.RESULT, List.of("recused")));
        scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.ANNULLED, "事实有误")
                .orThrow();
        assertThat(next(second, p)).isEmpty();
    }

    @Test
    void anUnlistedActWaitsForTheCityAndTheServiceForBoth() {
        Finding finding = open(draft(ProvisionCode.A14));
        Proceeding p = heard(finding);
        assertThat(next(decider, p))
                .as("a hearing was waived with the statement, and may still be asked for")
                .containsOnlyKeys(StepKind.STATEMENT, StepKind.HEARING_REQUEST, StepKind.DECISION);
        scoring.proceedings()
                .decide(decider, p.id(), new DecisionDraft(Verdict.DEDUCT, "欠薪属实，因果明确。", Optional.of(ExtremeAct.OTHER)))
                .orThrow();
        assertThat(next(decider, p))
                .isEqualTo(Map.of(
                        StepKind.APPROVAL,
                        List.of("second-level-required", "second-person-required"),
                        StepKind.SERVICE,
                        List.of("approval-required")));
        assertThat(next(People.decider("city"), p)).containsEntry(StepKind.APPROVAL, List.of());
    }

    @Test
    void theEndOfAProceedingIsShownBeforeAndTheAnnulmentAfter() {
        charge(draft(ProvisionCode.A12_1));
        Finding six = open(draft(ProvisionCode.A13_3));
        Preview before =
                scoring.decisions().preview(regulator, proceeding(six).id()).orThrow();
        assertThat(before.before().balance()).isEqualTo(9);
        assertThat(before.after().balance()).isEqualTo(3);
        deduct(six);
        Finding last = charge(draft(ProvisionCode.A12_2));
        Preview back =
                scoring.decisions().preview(regulator, proceeding(last).id()).orThrow();
        assertThat(back.before().balance()).isZero();
        assertThat(back.after().balance()).isEqualTo(3);
        assertThat(back.notes()).extracting(LocalText::zh).anyMatch(note -> note.contains("不足12分"));
        Proceeding cancellation = scoring.proceedings()
                .of(
                        regulator,
                        scoring.cancellations()
                                .of(regulator, officer)
                                .getFirst()
                                .id())
                .getFirst();
        Preview filing =
                scoring.decisions().preview(regulator, cancellation.id()).orThrow();
        assertThat(filing.vacancies()).extracting(Preview.Vacancy::projectName).containsExactly("江滨大桥");
        assertThat(filing.after()).isEqualTo(filing.before());
        scoring.proceedings()
                .object(regulator, proceeding(last).id(), clock.today(), "事实有误。")
                .orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), proceeding(last).id(), ObjectionResult.ANNULLED, "事实有误")
                .orThrow();
        assertThat(standing().balance()).isEqualTo(back.after().balance());
        assertThat(codes(scoring.decisions().preview(regulator, proceeding(last).id())))
                .containsExactly("wrong-stage");
        assertThat(codes(scoring.decisions()
                        .preview(People.regulator("longwan"), proceeding(last).id())))
                .containsExactly("not-found");
    }

    private Map<StepKind, List<String>> next(Caller by, Proceeding p) {
        return scoring.proceedings().next(by, p.id()).stream()
                .collect(Collectors.toMap(
                        NextStep::kind,
                        step -> step.obstacles().stream().map(Reason::code).toList()));
    }
}
