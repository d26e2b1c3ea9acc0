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
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Ruling;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;

/** What proposals and decisions on cancelling a filing promise. */
public abstract class CancellationsContract extends ScoringFixture {

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

    private List<CancellationProposal> proposals() {
        return scoring.cancellations().of(decider, officer);
    }
}
