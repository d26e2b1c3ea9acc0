// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Ruling;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;

/** What decisions, the ledger and cancellations promise. */
public abstract class DecisionsContract extends ScoringFixture {

    @Test
    void aDecisionBooksAnEntryAndTheStandingExplainsIt() {
        Finding finding = open(draft(ProvisionCode.A10_3));
        Decision decision = deduct(finding).getFirst();
        assertThat(decision.effectiveOn()).contains(clock.today());
        assertThat(scoring.decisions().of(decider, finding.id())).containsExactly(decision);
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
        assertThat(audit.actions("decision/" + decision.id().value())).containsExactly("scoring.decision.made");
    }

    @Test
    void oneFindingIsDecidedOnceHoweverManyTry() {
        Finding finding = open(draft(ProvisionCode.A10_3));
        List<Outcome<List<Decision>>> outcomes = Together.run(IntStream.range(0, 6)
                .<Callable<Outcome<List<Decision>>>>mapToObj(
                        i -> () -> scoring.decisions().decide(decider, finding.id(), Verdict.DEDUCT, ""))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.isAccepted()).flatMap(o -> codes(o).stream()))
                .containsOnly("already-decided");
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
        assertThat(codes(scoring.decisions().decide(both, heavy.id(), Verdict.DEDUCT, "")))
                .containsExactly("second-person-required");
        Finding light =
                scoring.findings().open(both, draft(ProvisionCode.A10_2)).orThrow();
        assertThat(scoring.decisions()
                        .decide(both, light.id(), Verdict.DEDUCT, "")
                        .isAccepted())
                .isTrue();
    }

    @Test
    void onlyDecisionMakersOfTheDistrictDecide() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        assertThat(codes(scoring.decisions().decide(regulator, finding.id(), Verdict.DEDUCT, "")))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.decisions().decide(People.decider("longwan"), finding.id(), Verdict.DEDUCT, "")))
                .containsExactly("not-found");
        assertThat(codes(scoring.decisions().decide(decider, finding.id(), Verdict.DISMISS, " ")))
                .containsExactly("reasons-required");
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
        scoring.decisions()
                .decide(People.decider("longwan"), foreign.id(), Verdict.DEDUCT, "")
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
    void twelveProposesTheCancellationAndAPersonDecides() {
        charge(draft(ProvisionCode.A13_3));
        assertThat(proposals()).isEmpty();
        charge(draft(ProvisionCode.A13_2));
        charge(draft(ProvisionCode.A10_1));
        CancellationProposal proposal = proposals().getFirst();
        assertThat(proposals()).hasSize(1);
        assertThat(proposal.sum()).isEqualTo(12);
        assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
        assertThat(proposal.cycle()).isEqualTo(standing().cycle().orElseThrow());
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).isEmpty();
        assertThat(scoring.cancellations()
                        .list(People.decider("longwan"), Optional.empty(), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(codes(scoring.cancellations().decide(regulator, proposal.id(), Ruling.CANCEL, "")))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.cancellations().decide(People.decider("longwan"), proposal.id(), Ruling.CANCEL, "")))
                .containsExactly("not-found");
        CancellationProposal decided = scoring.cancellations()
                .decide(decider, proposal.id(), Ruling.CANCEL, "")
                .orThrow();
        assertThat(decided.state()).isEqualTo(ProposalState.CANCELLED);
        assertThat(decided.effectiveOn()).contains(clock.today());
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).contains(clock.today());
        assertThat(codes(scoring.cancellations().decide(decider, proposal.id(), Ruling.CANCEL, "")))
                .containsExactly("already-decided");
        assertThat(audit.actions("proposal/" + proposal.id().value()))
                .containsExactly("scoring.cancellation.proposed", "scoring.cancellation.decided");
        assertThat(scoring.cancellations().of(People.regulator("longwan"), officer))
                .containsExactly(decided);
    }

    @Test
    void theOneWhoOpenedTheCrossingFindingDoesNotDecideOnTheCancellation() {
        Caller both = new Caller(
                AccountId.next(),
                "身兼两职",
                EnumSet.of(Role.REGULATOR, Role.DECISION_MAKER),
                Scope.WHOLE_CITY,
                Channel.CONSOLE);
        Finding finding =
                scoring.findings().open(both, draft(ProvisionCode.A14)).orThrow();
        deduct(finding);
        CancellationProposal proposal = proposals().getFirst();
        assertThat(codes(scoring.cancellations().decide(both, proposal.id(), Ruling.CANCEL, "")))
                .containsExactly("second-person-required");
        assertThat(codes(scoring.cancellations().decide(decider, proposal.id(), Ruling.KEEP, "")))
                .containsExactly("reasons-required");
        assertThat(scoring.cancellations()
                        .decide(decider, proposal.id(), Ruling.KEEP, "正在复核")
                        .orThrow()
                        .state())
                .isEqualTo(ProposalState.DECLINED);
        charge(draft(ProvisionCode.A10_2));
        assertThat(proposals()).as("once in a cycle").hasSize(1);
    }

    @Test
    void aCancellationThatTheRegisterRefusesChangesNothing() {
        charge(draft(ProvisionCode.A14));
        town.filings().cancel(decider, officer, clock.today()).orThrow();
        CancellationProposal proposal = proposals().getFirst();
        assertThat(codes(scoring.cancellations().decide(decider, proposal.id(), Ruling.CANCEL, "")))
                .containsExactly("not-filed");
        assertThat(proposals().getFirst().state()).isEqualTo(ProposalState.OPEN);
        assertThat(scoring.cancellations().count(decider, Optional.of(ProposalState.OPEN)))
                .isEqualTo(1);
    }

    @Test
    void conductBeforeTheCancellationDoesNotCountAfterTheNewFiling() {
        charge(draft(ProvisionCode.A14));
        scoring.cancellations()
                .decide(decider, proposals().getFirst().id(), Ruling.CANCEL, "")
                .orThrow();
        town.file(officer, "2025-03-05");
        clock.set("2025-04-01");
        charge(draft(ProvisionCode.A10_5, "2024-02-20"));
        charge(draft(ProvisionCode.A10_6, "2025-04-01"));
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(standing().lines()).extracting(Standing.Line::role).contains(EntryRole.BEFORE_CANCELLATION);
    }

    @Test
    void sixtyFourWritersAtOnceProposeOnce() {
        ProvisionCode[] items = ProvisionCode.values();
        List<Finding> findings = IntStream.range(0, 64)
                .mapToObj(i -> open(draft(
                        items[i % 11], LocalDate.of(2024, 1, 1).plusDays(i / 11).toString())))
                .toList();
        List<Outcome<List<Decision>>> outcomes = Together.run(findings.stream()
                .<Callable<Outcome<List<Decision>>>>map(
                        f -> () -> scoring.decisions().decide(decider, f.id(), Verdict.DEDUCT, ""))
                .toList());
        assertThat(outcomes).allMatch(Outcome::isAccepted);
        assertThat(standing().sum()).isEqualTo(64);
        assertThat(scoring.ledger().entries(regulator, officer))
                .extracting(LedgerEntry::sequence)
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(64).toList());
        assertThat(proposals()).hasSize(1);
        assertThat(proposals().getFirst().sum()).isEqualTo(12);
        assertThat(proposals().getFirst().crossedBy())
                .isEqualTo(standing().crossedBy().orElseThrow());
    }

    @Test
    void withoutItsAuditEntryNothingIsDecided() {
        Finding finding = open(draft(ProvisionCode.A14));
        audit.fail();
        assertThatThrownBy(() -> deduct(finding)).isInstanceOf(RuntimeException.class);
        assertThat(scoring.ledger().entries(regulator, officer)).isEmpty();
        assertThat(proposals()).isEmpty();
        assertThat(scoring.findings().find(decider, finding.id()).orElseThrow().state())
                .isEqualTo(FindingState.OPEN);
    }

    @Test
    void theMeasuresAndThePolicyAreThere() {
        assertThat(scoring.provisions().all()).hasSize(18);
        assertThat(scoring.provisions().get(ProvisionCode.A14).points()).isEqualTo(12);
        assertThat(scoring.provisions().measures().articles()).hasSize(16);
        assertThat(scoring.provisions().search("塔吊")).hasSize(1);
        assertThat(scoring.policies().readings(scoring.policies().on(clock.today())))
                .hasSize(30);
        assertThat(scoring.policies().history()).hasSize(1);
    }

    private List<CancellationProposal> proposals() {
        return scoring.cancellations().of(decider, officer);
    }
}
