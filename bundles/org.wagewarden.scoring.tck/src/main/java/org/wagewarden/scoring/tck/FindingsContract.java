// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Case;
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

/** What findings and cases promise. */
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
        OrderReference lapsed = new OrderReference("责改1", ProvisionCode.A10_2, today.minusDays(5), today.minusDays(1));
        Finding finding = open(bare.after(lapsed));
        assertThat(finding.order()).contains(lapsed);
        clock.set("2024-04-01");
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(lapsed))))
                .as("+2 once for an order and item")
                .containsExactly("duplicate-finding");
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
        scoring.decisions()
                .decide(decider, finding.id(), Verdict.DISMISS, "证据不足")
                .orThrow();
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
        assertThat(codes(scoring.decisions().decide(decider, finding.id(), Verdict.DEDUCT, "")))
                .containsExactly("no-deduction-possible");
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

    @Test
    void anotherDistrictSeesNoCaseAndOpensNone() {
        Finding finding = open(draft(ProvisionCode.A10_9));
        Caller elsewhere = People.regulator("longwan");
        assertThat(codes(scoring.findings().open(elsewhere, draft(ProvisionCode.A10_8))))
                .containsExactly("not-found");
        assertThat(scoring.findings().find(elsewhere, finding.id())).isEmpty();
        assertThat(scoring.cases().find(elsewhere, finding.caseId())).isEmpty();
        assertThat(scoring.cases()
                        .list(elsewhere, CaseQuery.all(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(scoring.cases().count(elsewhere, CaseQuery.all())).isZero();
        Caller water = People.regulator("lucheng", AuthorityFunction.WATER);
        assertThat(scoring.findings().find(water, finding.id()))
                .as("another sector")
                .isEmpty();
        assertThat(codes(scoring.findings().open(People.administrator(), draft(ProvisionCode.A10_8))))
                .containsExactly("not-permitted");
    }

    @Test
    void findingsOnTheSameFactsShareACase() {
        Finding first = open(draft(ProvisionCode.A12_1));
        Finding second = open(draft(ProvisionCode.A13_2).in(first.caseId()));
        assertThat(second.caseId()).isEqualTo(first.caseId());
        Case whole = scoring.cases().find(regulator, first.caseId()).orElseThrow();
        assertThat(whole.findings()).containsExactlyInAnyOrder(first, second);
        assertThat(whole.state()).isEqualTo(CaseState.OPEN);
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        FindingDraft stray = FindingDraft.of(other, ProvisionCode.A10_1, clock.today(), "资料未收集整理")
                .in(first.caseId());
        assertThat(codes(scoring.findings().open(regulator, stray))).containsExactly("case-other-project");
    }

    @Test
    void casesAreListedByPagesInBothDirections() {
        List<ProvisionCode> codes = List.of(
                ProvisionCode.A10_1,
                ProvisionCode.A10_2,
                ProvisionCode.A10_3,
                ProvisionCode.A10_4,
                ProvisionCode.A10_5);
        for (ProvisionCode code : codes) {
            open(draft(code));
            clock.tick();
        }
        Page<Case> first = scoring.cases().list(regulator, CaseQuery.all(), PageRequest.first(2));
        assertThat(provisions(first)).containsExactly("10.5", "10.4");
        assertThat(first.previous()).isEmpty();
        Page<Case> second = scoring.cases()
                .list(regulator, CaseQuery.all(), PageRequest.at(2, first.next().orElseThrow()));
        assertThat(provisions(second)).containsExactly("10.3", "10.2");
        Page<Case> last = scoring.cases()
                .list(
                        regulator,
                        CaseQuery.all(),
                        PageRequest.at(2, second.next().orElseThrow()));
        assertThat(provisions(last)).containsExactly("10.1");
        assertThat(last.next()).isEmpty();
        Page<Case> back = scoring.cases()
                .list(
                        regulator,
                        CaseQuery.all(),
                        PageRequest.at(2, last.previous().orElseThrow()));
        assertThat(provisions(back)).containsExactly("10.3", "10.2");
        assertThat(back.previous()).isPresent();
        assertThat(scoring.cases().count(regulator, CaseQuery.all())).isEqualTo(5);
    }

    @Test
    void casesAreFoundByOfficerProjectStateTextAndSituation() {
        Finding finding = charge(draft(ProvisionCode.A10_1));
        clock.tick();
        open(draft(ProvisionCode.A10_2));
        assertThat(count(CaseQuery.open())).isEqualTo(1);
        assertThat(count(CaseQuery.all().officer(officer))).isEqualTo(2);
        assertThat(count(CaseQuery.all().officer(OfficerId.next()))).isZero();
        assertThat(count(CaseQuery.all().project(project).state(CaseState.CLOSED)))
                .isEqualTo(1);
        assertThat(count(text("江滨"))).isEqualTo(2);
        assertThat(count(text("100%"))).isZero();
        CaseQuery all = CaseQuery.all();
        CaseQuery situation = new CaseQuery(
                "",
                all.officer(),
                all.project(),
                Optional.of(finding.district()),
                all.state(),
                Optional.of(ProvisionCode.A10_1),
                Optional.of(clock.today()),
                Optional.of(clock.today()),
                all.sort());
        assertThat(scoring.cases()
                        .list(regulator, situation, PageRequest.first(5))
                        .items())
                .extracting(Case::id)
                .containsExactly(finding.caseId());
    }

    @Test
    void withoutItsAuditEntryNothingIsStored() {
        audit.fail();
        assertThatThrownBy(() -> open(draft(ProvisionCode.A10_1))).isInstanceOf(RuntimeException.class);
        assertThat(count(CaseQuery.all())).isZero();
    }

    private long count(CaseQuery query) {
        return scoring.cases().count(regulator, query);
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

    private static List<String> provisions(Page<Case> page) {
        return page.items().stream()
                .map(c -> c.findings().getFirst().provision().value())
                .toList();
    }
}
