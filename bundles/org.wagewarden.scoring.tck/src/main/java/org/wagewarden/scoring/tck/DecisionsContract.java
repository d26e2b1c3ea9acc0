// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;

/** What decisions and the ledger promise. */
public abstract class DecisionsContract extends ScoringFixture {

    @Test
    void aDecisionBooksAnEntryAndTheStandingExplainsIt() {
        Finding finding = open(draft(ProvisionCode.A10_3));
        deduct(finding);
        Decision decision = scoring.decisions().of(decider, finding.id()).getFirst();
        assertThat(decision.effectiveOn()).contains(clock.today());
        assertThat(decision.noticeOn()).contains(clock.today());
        assertThat(decision.statementUntil()).contains(LocalDate.of(2024, 3, 8));
        assertThat(scoring.findings().find(decider, finding.id()).orElseThrow().state())
                .isEqualTo(FindingState.DEDUCTED);
        LedgerEntry entry = scoring.ledger().entries(regulator, officer).getFirst();
        assertThat(decision.entry()).contains(entry.id());
        assertThat(entry.bookedByName()).isEqualTo("决定人");
        assertThat(entry.function()).isEqualTo(AuthorityFunction.HUMAN_RESOURCES);
        assertThat(entry.contractorName()).isEqualTo("温州建工集团");
        Standing standing = standing();
        assertThat(standing.sum()).isEqualTo(1);
        assertThat(standing.balance()).isEqualTo(11);
        assertThat(standing.cycle().orElseThrow().to()).isEqualTo(LocalDate.of(2024, 9, 14));
        assertThat(standing.explanation().lines())
                .anyMatch(line -> line.entry().equals(Optional.of(entry.id()))
                        && line.points() == 1
                        && line.text().zh().contains("第十条第（三）项")
                        && line.text().zh().contains("未按规定存储工资保证金或者提供相应的金融机构保函的"));
        assertThat(audit.actions("proceeding/" + proceeding(finding).id().value()))
                .containsExactly(
                        "scoring.proceeding.opened",
                        "scoring.proceeding.inspectors-named",
                        "scoring.proceeding.notice",
                        "scoring.proceeding.nothing-to-state",
                        "scoring.proceeding.decision",
                        "scoring.proceeding.service");
    }

    @Test
    void oneFindingIsDecidedOnceHoweverManyTry() {
        Finding finding = open(draft(ProvisionCode.A10_3));
        Proceeding p = heard(finding);
        DecisionDraft draft = DecisionDraft.of(Verdict.DEDUCT, "");
        List<Outcome<Proceeding>> outcomes = Together.run(IntStream.range(0, 6)
                .<Callable<Outcome<Proceeding>>>mapToObj(
                        i -> () -> scoring.proceedings().decide(decider, p.id(), draft))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.isAccepted()).flatMap(o -> codes(o).stream()))
                .containsOnly("wrong-stage");
        assertThat(standing().sum()).as("not before it is served").isZero();
        List<Outcome<Proceeding>> served = Together.run(IntStream.range(0, 6)
                .<Callable<Outcome<Proceeding>>>mapToObj(
                        i -> () -> scoring.proceedings().serve(regulator, p.id(), today()))
                .toList());
        assertThat(served.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(standing().sum()).isEqualTo(1);
    }

    @Test
    void sixPointsNeedAnotherPersonOneDoesNot() {
        Caller both = new Caller(
                AccountId.next(),
                "身兼两职",
                EnumSet.of(Role.REGULATOR, Role.DECISION_MAKER),
                Scope.WHOLE_CITY,
                Channel.CONSOLE);
        Finding heavy =
                scoring.findings().open(both, draft(ProvisionCode.A13_2)).orThrow();
        assertThat(codes(decide(both, heavy, Verdict.DEDUCT, ""))).containsExactly("second-person-required");
        Finding light =
                scoring.findings().open(both, draft(ProvisionCode.A10_2)).orThrow();
        assertThat(decide(both, light, Verdict.DEDUCT, "").isAccepted()).isTrue();
    }

    @Test
    void onlyDecisionMakersOfTheDistrictDecide() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        assertThat(codes(decide(regulator, finding, Verdict.DEDUCT, ""))).containsExactly("not-permitted");
        assertThat(codes(decide(People.decider("longwan"), finding, Verdict.DEDUCT, "")))
                .containsExactly("not-found");
        assertThat(codes(decide(decider, finding, Verdict.DISMISS, " "))).containsExactly("reasons-required");
    }

    @Test
    void oneLedgerAcrossDistrictsThatEveryReaderSees() {
        ProjectId other = town.project("温瑞塘河", "longwan", AuthorityFunction.WATER);
        town.appoint(officer, "林晓", other, "2023-10-01", "");
        charge(draft(ProvisionCode.A10_1));
        Finding foreign = scoring.findings()
                .open(
                        People.regulator("longwan"),
                        FindingDraft.of(other, ProvisionCode.A10_1, clock.today(), "资料未收集整理"))
                .orThrow();
        Proceeding decided =
                decide(People.decider("longwan"), foreign, Verdict.DEDUCT, "").orThrow();
        assertThat(codes(scoring.proceedings().serve(regulator, decided.id(), today())))
                .containsExactly("not-found");
        scoring.proceedings()
                .serve(People.regulator("longwan"), decided.id(), today())
                .orThrow();
        assertThat(standing().sum()).isEqualTo(2);
        assertThat(standing().lines()).extracting(l -> l.entry().projectName()).containsExactly("江滨大桥", "温瑞塘河");
        assertThat(scoring.ledger().standing(People.administrator(), officer)).isEmpty();
        assertThat(scoring.ledger().entries(People.administrator(), officer)).isEmpty();
        assertThat(scoring.findings().find(regulator, foreign.id())).isEmpty();
    }

    @Test
    void absorptionFollowsTheCase() {
        Finding arrears = charge(draft(ProvisionCode.A12_1));
        clock.set("2024-04-01");
        charge(draft(ProvisionCode.A13_2).in(arrears.caseId()));
        assertThat(standing().sum()).isEqualTo(6);
        assertThat(standing().lines())
                .extracting(Standing.Line::role)
                .containsExactly(EntryRole.ABSORBED, EntryRole.COUNTED);
        charge(draft(ProvisionCode.A12_1));
        assertThat(standing().sum()).as("another case adds").isEqualTo(9);
    }

    @Test
    void theNextCycleStartsWithTwelveAndKeepsTheHistory() {
        charge(draft(ProvisionCode.A13_3));
        clock.set("2024-09-15");
        charge(draft(ProvisionCode.A10_2));
        Standing standing = standing();
        assertThat(standing.sum()).isEqualTo(1);
        assertThat(standing.cycle().orElseThrow().number()).isEqualTo(2);
        assertThat(standing.cycles()).extracting(Standing.CycleSum::sum).containsExactly(6, 1);
        Standing before = scoring.ledger()
                .standing(regulator, officer, LocalDate.of(2024, 9, 14))
                .orElseThrow();
        assertThat(before.sum()).isEqualTo(6);
        assertThat(standing()).as("computed again").isEqualTo(standing);
    }

    @Test
    void aPreviewShowsTheConsequencesAndStoresNothing() {
        charge(draft(ProvisionCode.A13_3));
        Finding finding = open(draft(ProvisionCode.A13_2));
        Preview preview =
                scoring.decisions().preview(decider, finding.id()).orThrow().getFirst();
        assertThat(preview.before().sum()).isEqualTo(6);
        assertThat(preview.after().sum()).isEqualTo(12);
        assertThat(preview.crosses()).isTrue();
        assertThat(preview.vacancies()).extracting(Preview.Vacancy::projectName).containsExactly("江滨大桥");
        FindingDraft absorbed = draft(ProvisionCode.A12_1).in(finding.caseId());
        Preview small =
                scoring.decisions().preview(regulator, absorbed).orThrow().getFirst();
        assertThat(small.after().sum()).isEqualTo(9);
        assertThat(small.crosses()).isFalse();
        assertThat(codes(scoring.decisions().preview(regulator, draft(ProvisionCode.A13_2))))
                .containsExactly("duplicate-finding");
        assertThat(standing().sum()).isEqualTo(6);
        clock.set("2024-10-01");
        Preview later = scoring.decisions()
                .preview(regulator, draft(ProvisionCode.A10_2, "2024-03-01"))
                .orThrow()
                .getFirst();
        assertThat(later.notes().getFirst().zh()).contains("第1个记分周期").contains("第2个记分周期");
    }

    @Test
    void theMeasuresAndThePolicyAreThere() {
        assertThat(scoring.provisions().all()).hasSize(18);
        assertThat(scoring.provisions().get(ProvisionCode.A14).points()).isEqualTo(12);
        assertThat(scoring.provisions().measures().articles()).hasSize(16);
        assertThat(scoring.provisions().search("塔吊")).hasSize(1);
        assertThat(scoring.policies().readings(scoring.policies().on(clock.today())))
                .hasSize(31);
        assertThat(scoring.policies().history()).hasSize(1);
    }
}
