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
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;

/** What proposals and decisions on cancelling a filing promise. */
public abstract class CancellationsContract extends ScoringFixture {

    private static final DecisionDraft CANCEL = DecisionDraft.of(Verdict.CANCEL, "");

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
        Proceeding p = cancellation();
        assertThat(p.kind()).isEqualTo(ProceedingKind.CANCELLATION);
        assertThat(codes(scoring.proceedings().decide(canceller, p.id(), CANCEL)))
                .containsExactly("notice-required");
        heard(p);
        assertThat(codes(scoring.proceedings().decide(regulator, p.id(), CANCEL)))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.proceedings().decide(People.decider("longwan"), p.id(), CANCEL)))
                .containsExactly("not-found");
        scoring.proceedings().decide(canceller, p.id(), CANCEL).orThrow();
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).isEmpty();
        assertThat(codes(scoring.proceedings().serve(regulator, p.id(), today())))
                .containsExactly("not-permitted");
        scoring.proceedings().serve(decider, p.id(), today()).orThrow();
        CancellationProposal decided = proposals().getFirst();
        assertThat(decided.state()).isEqualTo(ProposalState.CANCELLED);
        assertThat(decided.effectiveOn()).contains(clock.today());
        assertThat(decided.decidedByName()).contains("决定人");
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).contains(clock.today());
        assertThat(codes(scoring.proceedings().serve(decider, p.id(), today()))).containsExactly("wrong-stage");
        assertThat(audit.actions("proposal/" + proposal.id().value())).containsExactly("scoring.cancellation.proposed");
        assertThat(scoring.cancellations().of(People.regulator("longwan"), officer))
                .containsExactly(decided);
    }

    @Test
    void employersAndTheOtherDistrictsGetLetters() {
        ProjectId other = town.project("温瑞<塘>河", "longwan", AuthorityFunction.WATER);
        town.appoint(officer, "林晓", other, "2023-10-01", "");
        charge(draft(ProvisionCode.A14));
        cancel();
        List<CaseDocument> letters =
                scoring.documents().of(decider, cancellation().id());
        assertThat(letters)
                .extracting(CaseDocument::kind)
                .containsExactly(
                        DocumentKind.NOTICE,
                        DocumentKind.STATEMENT,
                        DocumentKind.DECISION,
                        DocumentKind.DELIVERY,
                        DocumentKind.RECOMMENDATION,
                        DocumentKind.DISTRICT_NOTICE);
        assertThat(letters.get(4).addressee()).isEqualTo("温州建工集团");
        assertThat(letters.get(4).html()).contains("江滨大桥").contains("建议你单位另行聘任").doesNotContain("<塘>");
        assertThat(letters.get(5).addressee()).contains("longwan");
        assertThat(letters.get(5).number()).isEqualTo("温薪卫通〔2024〕1号");
    }

    @Test
    void theLettersOfACancellationSayWhatTheLedgerHolds() {
        charge(draft(ProvisionCode.A14));
        charge(draft(ProvisionCode.A10_2));
        charge(draft(ProvisionCode.A10_3));
        assertThat(proposals().getFirst().sum()).as("when it was proposed").isEqualTo(12);
        cancel();
        assertThat(html(cancellation(), DocumentKind.NOTICE)).contains("累计被扣14分", "应取消");
        assertThat(html(cancellation(), DocumentKind.DECISION)).contains("累计被扣14分", "应取消", "可以提出申诉");
    }

    @Test
    void aDecisionToKeepTheFilingDoesNotSayThatItShouldGo() {
        charge(draft(ProvisionCode.A14));
        heard(cancellation());
        scoring.proceedings()
                .decide(canceller, cancellation().id(), DecisionDraft.of(Verdict.KEEP, "正在复核"))
                .orThrow();
        assertThat(html(cancellation(), DocumentKind.DECISION))
                .contains("累计被扣12分", "决定不予取消", "正在复核")
                .doesNotContain("应取消");
    }

    @Test
    void aWithdrawalSaysWhyAndPromisesNoObjection() {
        Finding crossing = charge(draft(ProvisionCode.A14));
        cancel();
        annul(crossing);
        Proceeding withdrawal =
                scoring.proceedings().of(clerk, proposals().getFirst().id()).getLast();
        scoring.proceedings()
                .decide(decider, withdrawal.id(), DecisionDraft.of(Verdict.WITHDRAW, "扣分决定已撤销"))
                .orThrow();
        assertThat(html(withdrawal, DocumentKind.DECISION))
                .contains("现累计被扣0分，未满12分", "应撤回取消备案决定", "扣分决定已撤销", "自送达之日起生效")
                .doesNotContain("应取消")
                .doesNotContain("申诉");
    }

    @Test
    void aDismissalDoesNotSayThatPointsAreDue() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding dismissed =
                decide(decider, finding, Verdict.DISMISS, "账户已按期开设").orThrow();
        assertThat(html(dismissed, DocumentKind.NOTICE)).contains("应扣1分");
        assertThat(html(dismissed, DocumentKind.DECISION))
                .contains("立案时认为", "决定不予扣分", "账户已按期开设")
                .doesNotContain("应扣");
    }

    private String html(Proceeding p, DocumentKind kind) {
        return scoring.documents().of(clerk, p.id()).stream()
                .filter(d -> d.kind() == kind)
                .map(CaseDocument::html)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStayMakesTheFilingLiveAndTheWaitLonger() {
        charge(draft(ProvisionCode.A14));
        cancel();
        Proceeding p = cancellation();
        assertThat(codes(scoring.proceedings().stay(decider, p.id(), "复核中"))).containsExactly("no-objection");
        scoring.proceedings().object(clerk, p.id(), clock.today(), "本人不服。").orThrow();
        clock.set("2024-03-11");
        scoring.proceedings().stay(decider, p.id(), "复核中").orThrow();
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).isEmpty();
        clock.set("2024-03-31");
        assertThat(codes(scoring.proceedings().settle(canceller, p.id(), ObjectionResult.UPHELD, "事实清楚")))
                .as("by another person than the one who decided")
                .containsExactly("second-person-required");
        Proceeding upheld = scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.UPHELD, "事实清楚")
                .orThrow();
        assertThat(upheld.effect().orElseThrow().pausedDays()).isEqualTo(20);
        assertThat(upheld.openObjection()).isEmpty();
        Filing filing = town.filingsOf(officer).getFirst();
        assertThat(filing.cancelledOn()).contains(LocalDate.of(2024, 3, 1));
        assertThat(filing.eligibleAgainOn()).contains(LocalDate.of(2025, 3, 22));
    }

    @Test
    void anAnnulledCancellationIsOverAndTwelveMayProposeAgain() {
        charge(draft(ProvisionCode.A14));
        cancel();
        Proceeding p = cancellation();
        scoring.proceedings().object(clerk, p.id(), clock.today(), "本人不服。").orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.ANNULLED, "程序有误")
                .orThrow();
        assertThat(proposals().getFirst().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).isEmpty();
        assertThat(standing().sum()).as("the deduction stands").isEqualTo(12);
        clock.set("2024-03-04");
        charge(draft(ProvisionCode.A10_2));
        assertThat(proposals())
                .extracting(CancellationProposal::state)
                .containsExactly(ProposalState.OPEN, ProposalState.WITHDRAWN);
    }

    @Test
    void aWithdrawalThatIsNotNeededAnyMoreLapses() {
        Finding crossing = charge(draft(ProvisionCode.A14));
        cancel();
        annul(crossing);
        Proceeding p = cancellation();
        scoring.proceedings().object(clerk, p.id(), clock.today(), "本人不服。").orThrow();
        ProceedingQuery objected = new ProceedingQuery(
                Optional.empty(), Optional.empty(), Optional.of(officer), Optional.empty(), Optional.empty(), true);
        assertThat(scoring.proceedings().count(decider, objected)).isEqualTo(1);
        scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.ANNULLED, "依据已撤销")
                .orThrow();
        assertThat(scoring.proceedings().count(decider, objected)).isZero();
        assertThat(scoring.proceedings().of(decider, proposals().getFirst().id()))
                .extracting(Proceeding::stage)
                .containsExactly(ProceedingStage.ANNULLED, ProceedingStage.LAPSED);
        assertThat(town.filingsOf(officer).getFirst().cancelledOn()).isEmpty();
    }

    @Test
    void anOpenProposalLapsesWhenTheSumFallsBelowTwelve() {
        charge(draft(ProvisionCode.A13_3));
        Finding crossing = charge(draft(ProvisionCode.A13_2));
        heard(cancellation());
        scoring.proceedings().decide(canceller, cancellation().id(), CANCEL).orThrow();
        annul(crossing);
        assertThat(standing().sum()).isEqualTo(6);
        assertThat(proposals().getFirst().state()).isEqualTo(ProposalState.LAPSED);
        assertThat(cancellation().stage()).isEqualTo(ProceedingStage.LAPSED);
        assertThat(codes(scoring.proceedings().serve(decider, cancellation().id(), today())))
                .containsExactly("wrong-stage");
    }

    @Test
    void aStayedDeductionHoldsTheCancellationBack() {
        Finding crossing = charge(draft(ProvisionCode.A14));
        heard(cancellation());
        Proceeding deduction = proceeding(crossing);
        scoring.proceedings()
                .object(clerk, deduction.id(), clock.today(), "本人不服。")
                .orThrow();
        scoring.proceedings().stay(decider, deduction.id(), "复核中").orThrow();
        assertThat(codes(scoring.proceedings().decide(canceller, cancellation().id(), CANCEL)))
                .containsExactly("below-twelve");
        assertThat(proposals().getFirst().state()).as("a stay is not for good").isEqualTo(ProposalState.OPEN);
        scoring.proceedings().liftStay(decider, deduction.id(), "证据充分").orThrow();
        assertThat(standing().sum()).isEqualTo(12);
        scoring.proceedings().decide(canceller, cancellation().id(), CANCEL).orThrow();
    }

    @Test
    void noticeOfACancellationIsNotGivenWhileTheSumIsBelowTwelve() {
        Proceeding deduction = proceeding(charge(draft(ProvisionCode.A14)));
        scoring.proceedings()
                .object(clerk, deduction.id(), clock.today(), "本人不服。")
                .orThrow();
        scoring.proceedings().stay(decider, deduction.id(), "复核中").orThrow();
        assertThat(codes(scoring.proceedings().giveNotice(clerk, cancellation().id(), today())))
                .containsExactly("below-twelve");
        scoring.proceedings().liftStay(decider, deduction.id(), "证据充分").orThrow();
        scoring.proceedings().giveNotice(clerk, cancellation().id(), today()).orThrow();
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
        Proceeding p = cancellation();
        heard(p);
        assertThat(codes(scoring.proceedings().decide(both, p.id(), CANCEL))).containsExactly("second-person-required");
        assertThat(codes(scoring.proceedings().decide(canceller, p.id(), DecisionDraft.of(Verdict.KEEP, " "))))
                .containsExactly("reasons-required");
        assertThat(codes(scoring.proceedings().decide(decider, p.id(), DecisionDraft.of(Verdict.DEDUCT, ""))))
                .containsExactly("wrong-verdict");
        assertThat(scoring.proceedings()
                        .decide(canceller, p.id(), DecisionDraft.of(Verdict.KEEP, "正在复核"))
                        .orThrow()
                        .stage())
                .isEqualTo(ProceedingStage.DISMISSED);
        assertThat(proposals().getFirst().state()).isEqualTo(ProposalState.DECLINED);
        charge(draft(ProvisionCode.A10_2));
        assertThat(proposals()).as("once in a cycle").hasSize(1);
    }

    @Test
    void aCancellationThatTheRegisterRefusesChangesNothing() {
        charge(draft(ProvisionCode.A14));
        town.filings().cancel(decider, officer, clock.today()).orThrow();
        Proceeding p = cancellation();
        heard(p);
        scoring.proceedings().decide(canceller, p.id(), CANCEL).orThrow();
        assertThat(codes(scoring.proceedings().serve(decider, p.id(), today()))).containsExactly("not-filed");
        assertThat(cancellation().stage()).isEqualTo(ProceedingStage.DECIDED);
        assertThat(proposals().getFirst().state()).isEqualTo(ProposalState.OPEN);
        assertThat(scoring.cancellations().count(decider, Optional.of(ProposalState.OPEN)))
                .isEqualTo(1);
    }

    @Test
    void conductBeforeTheCancellationDoesNotCountAfterTheNewFiling() {
        charge(draft(ProvisionCode.A14));
        cancel();
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
        List<Proceeding> decided = findings.stream()
                .map(f -> decide(decider, f, Verdict.DEDUCT, "").orThrow())
                .toList();
        List<Outcome<Proceeding>> outcomes = Together.run(decided.stream()
                .<Callable<Outcome<Proceeding>>>map(
                        p -> () -> scoring.proceedings().serve(regulator, p.id(), today()))
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
        assertThat(scoring.proceedings().of(decider, proposals().getFirst().id()))
                .hasSize(1);
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

    /** The proceeding on the newest proposal. */
    private Proceeding cancellation() {
        return scoring.proceedings().of(clerk, proposals().getFirst().id()).getFirst();
    }

    /** The whole way of a cancellation on one day. */
    private void cancel() {
        Proceeding p = cancellation();
        heard(p);
        scoring.proceedings().decide(canceller, p.id(), CANCEL).orThrow();
        scoring.proceedings().serve(decider, p.id(), today()).orThrow();
    }

    private void annul(Finding finding) {
        Proceeding p = proceeding(finding);
        scoring.proceedings().object(clerk, p.id(), clock.today(), "本人不服。").orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.ANNULLED, "证据不足")
                .orThrow();
    }

    private List<CancellationProposal> proposals() {
        return scoring.cancellations().of(decider, officer);
    }
}
