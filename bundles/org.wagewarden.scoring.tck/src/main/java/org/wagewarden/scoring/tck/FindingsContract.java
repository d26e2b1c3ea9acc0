// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingFlag;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.Verdict;

/** What findings promise. */
public abstract class FindingsContract extends ScoringFixture {

    @Test
    void aFindingNamesTheOfficerOfThatDayAndDeductsNothing() {
        Finding finding = open(draft(ProvisionCode.A10_9));
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.responsible()).containsExactly(new Responsible(officer, "林晓", true));
        assertThat(finding.openedByName()).isEqualTo("监管员");
        assertThat(standing().sum()).isZero();
        assertThat(scoring.findings().find(regulator, finding.id())).contains(finding);
        assertThat(audit.actions("finding/" + finding.id().value())).containsExactly("scoring.finding.opened");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        FindingDraft bad = FindingDraft.of(project, ProvisionCode.A12_1, LocalDate.of(2023, 6, 30), "短");
        assertThat(codes(scoring.findings().open(regulator, bad)))
                .containsExactlyInAnyOrder("before-measures", "description-length", "basis-required");
        assertThat(codes(scoring.findings().open(regulator, draft(ProvisionCode.A10_1, "2024-03-02"))))
                .containsExactly("conduct-in-future");
    }

    @Test
    void aSurchargeNeedsAnOrderWhoseDeadlineHasPassed() {
        FindingDraft bare = draft(ProvisionCode.A11);
        assertThat(codes(scoring.findings().open(regulator, bare))).containsExactly("order-required");
        LocalDate today = clock.today();
        OrderReference running = new OrderReference("责改1", ProvisionCode.A10_2, today.minusDays(5), today);
        assertThat(codes(scoring.findings().open(regulator, bare.after(running))))
                .contains("deadline-running");
        OrderReference invented =
                new OrderReference("责改1", ProvisionCode.A10_2, today.minusDays(5), today.minusDays(1));
        assertThat(codes(scoring.findings().open(regulator, bare.after(invented))))
                .containsExactly("order-unregistered");
    }

    @Test
    void theSameFactHasOneOwnerWhicheverAuthorityFindsIt() {
        Finding first = open(draft(ProvisionCode.A10_3));
        Caller transport = People.regulator("lucheng", AuthorityFunction.TRANSPORT);
        Outcome<Finding> second = scoring.findings().open(transport, draft(ProvisionCode.A10_3));
        assertThat(codes(second)).containsExactly("duplicate-finding");
        assertThat(((Outcome.Rejected<Finding>) second)
                        .reasons()
                        .getFirst()
                        .text()
                        .zh())
                .contains(first.caseId().value());
        assertThat(scoring.findings().similar(transport, draft(ProvisionCode.A10_3, "2024-02-20")))
                .extracting(Finding::id)
                .containsExactly(first.id());
    }

    @Test
    void whoDoesNotSuperviseTheProjectSeesNoSimilarFindings() {
        open(draft(ProvisionCode.A10_3));
        FindingDraft asked = draft(ProvisionCode.A10_3, "2024-02-20");

        // another district, another department of the district, and both.
        assertThat(scoring.findings().similar(People.regulator("longwan"), asked))
                .isEmpty();
        assertThat(scoring.findings().similar(People.regulator("longwan", AuthorityFunction.WATER), asked))
                .isEmpty();
        assertThat(scoring.findings().similar(People.regulator("lucheng", AuthorityFunction.WATER), asked))
                .isEmpty();
        assertThat(scoring.findings().similar(regulator, asked)).hasSize(1);
    }

    @Test
    void theRegisterIsToldWhomFindingsName() {
        // whoever a finding names keeps the day of the first certificate.
        OfficerId other = town.officer("2023-09-15");
        assertThat(scoring.officerCases().named(List.of(officer, other))).isEmpty();
        Finding finding = open(draft(ProvisionCode.A10_3));
        assertThat(scoring.officerCases().named(List.of(officer, other))).containsExactly(officer);
        decide(decider, finding, Verdict.DISMISS, "证据不足").orThrow();
        assertThat(scoring.officerCases().named(List.of(officer, other)))
                .as("whatever became of it")
                .containsExactly(officer);
    }

    @Test
    void aSimilarFindingOfAnotherCaseIsJoinedOrToldApart() {
        Finding first = open(alike(ProvisionCode.A10_3, "2024-02-28"));
        Caller transport = People.regulator("lucheng", AuthorityFunction.TRANSPORT);
        FindingDraft second = alike(ProvisionCode.A10_3, "2024-02-29");
        Outcome<Finding> refused = scoring.findings().open(transport, second);
        assertThat(codes(refused)).as("T21, a day apart").containsExactly("possible-duplicate");
        assertThat(((Outcome.Rejected<Finding>) refused)
                        .reasons()
                        .getFirst()
                        .text()
                        .zh())
                .contains(first.caseId().value())
                .contains("2024-02-28");
        assertThat(codes(scoring.findings().open(transport, second.apart("另")))).containsExactly("other-fact-length");
        assertThat(codes(scoring.findings()
                        .open(
                                transport,
                                alike(ProvisionCode.A10_3, "2024-02-28").apart("说明也不能重复同一天的同一情形。"))))
                .containsExactly("duplicate-finding");
        assertThat(scoring.findings()
                        .open(transport, second.in(first.caseId()))
                        .orThrow()
                        .caseId())
                .isEqualTo(first.caseId());
        Finding apart = scoring.findings()
                .open(transport, alike(ProvisionCode.A10_3, "2024-02-27").apart("第二标段的另一份保函已过期。"))
                .orThrow();
        assertThat(scoring.proceedings()
                        .steps(clerk, proceeding(apart).id())
                        .getFirst()
                        .text())
                .contains("第二标段的另一份保函已过期。");
        assertThat(scoring.findings()
                        .open(transport, alike(ProvisionCode.A10_3, "2024-01-27"))
                        .isAccepted())
                .as("outside the window")
                .isTrue();
        assertThat(scoring.findings()
                        .open(transport, alike(ProvisionCode.A10_4, "2024-02-29"))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aDismissedFindingIsNoDuplicate() {
        Finding first = open(alike(ProvisionCode.A10_3, "2024-02-28"));
        decide(decider, first, Verdict.DISMISS, "证据不足").orThrow();
        assertThat(open(alike(ProvisionCode.A10_3, "2024-02-29")).state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void oneOfManyWhoFindTheSameFactAtOnceOwnsIt() {
        List<Outcome<Finding>> outcomes = Together.run(IntStream.range(0, 8)
                .<Callable<Outcome<Finding>>>mapToObj(
                        i -> () -> scoring.findings().open(regulator, draft(ProvisionCode.A10_3)))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
    }

    @Test
    void aDismissedFactMayBeFoundAgain() {
        Finding finding = open(draft(ProvisionCode.A10_3));
        decide(decider, finding, Verdict.DISMISS, "证据不足").orThrow();
        assertThat(open(draft(ProvisionCode.A10_3)).state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void withoutACertificateItIsRecordedOnly() {
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        town.appoint(town.uncertified(), "周平", other, "2023-10-01", "");
        Finding finding = scoring.findings()
                .open(regulator, FindingDraft.of(other, ProvisionCode.A10_1, clock.today(), "资料未收集整理"))
                .orThrow();
        assertThat(finding.state()).isEqualTo(FindingState.RECORDED);
        assertThat(finding.flags()).containsExactly(FindingFlag.UNCERTIFIED);
        assertThat(scoring.proceedings().of(decider, finding.id())).isEmpty();
        assertThat(codes(scoring.decisions().preview(decider, finding.id()))).containsExactly("no-deduction-possible");
        assertThat(scoring.cases()
                        .find(regulator, finding.caseId())
                        .orElseThrow()
                        .state())
                .isEqualTo(CaseState.CLOSED);
    }

    @Test
    void conductBeforeTheCertificateIsRecordedOnly() {
        OfficerId late = town.officer("2024-02-01");
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        town.appoint(late, "周平", other, "2023-10-01", "");
        Finding finding = scoring.findings()
                .open(regulator, FindingDraft.of(other, ProvisionCode.A10_1, LocalDate.of(2024, 1, 31), "资料未收集整理"))
                .orThrow();
        assertThat(finding.state()).isEqualTo(FindingState.RECORDED);
    }

    @Test
    void aProjectWithoutOfficerIsRecordedAndFlagged() {
        Finding finding = open(draft(ProvisionCode.A10_1, "2023-09-20"));
        assertThat(finding.state()).isEqualTo(FindingState.RECORDED);
        assertThat(finding.flags()).containsExactly(FindingFlag.NO_OFFICER);
    }

    @Test
    void oldConductIsFlaggedNotBlocked() {
        clock.set("2026-03-02");
        assertThat(open(draft(ProvisionCode.A10_1, "2024-03-01")).flags()).containsExactly(FindingFlag.OLD_FACT);
        assertThat(open(draft(ProvisionCode.A10_1, "2024-03-02")).flags()).isEmpty();
    }

    @Test
    void withoutADivisionOfWorkEveryOfficerIsCharged() {
        OfficerId second = town.officer("2023-09-15");
        town.appoint(second, "周平", project, "2024-01-01", "");
        FindingDraft draft = draft(ProvisionCode.A10_9);
        assertThat(codes(scoring.findings().open(regulator, draft.against(Set.of(second)))))
                .containsExactly("no-division");
        Finding finding = charge(draft);
        assertThat(finding.flags()).containsExactly(FindingFlag.SEVERAL_OFFICERS);
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(scoring.ledger().standing(regulator, second).orElseThrow().sum())
                .isEqualTo(1);
    }

    @Test
    void aWrittenDivisionOfWorkNarrowsWhoIsCharged() {
        OfficerId attendance = town.officer("2023-09-15");
        town.appoint(attendance, "周平", project, "2024-01-01", "实名制与考勤");
        charge(draft(ProvisionCode.A10_6).against(Set.of(attendance)));
        assertThat(standing().sum()).isZero();
        assertThat(scoring.ledger()
                        .standing(regulator, attendance)
                        .orElseThrow()
                        .sum())
                .isEqualTo(1);
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A10_7).against(Set.of(OfficerId.next())))))
                .containsExactly("not-responsible");
    }

    private static CaseQuery text(String text) {
        CaseQuery all = CaseQuery.all();
        return new CaseQuery(
                text,
                all.officer(),
                all.project(),
                all.district(),
                all.state(),
                all.provision(),
                all.from(),
                all.to(),
                all.sort());
    }
}
