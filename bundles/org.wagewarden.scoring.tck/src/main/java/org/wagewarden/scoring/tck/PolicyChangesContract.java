// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyChangeId;
import org.wagewarden.scoring.api.PolicyChanges;
import org.wagewarden.scoring.api.PolicyDraft;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.store.api.Store;

/** What changes of the policy promise: two people, a day that is not past, everything kept. */
public abstract class PolicyChangesContract extends ScoringFixture {

    private static final String NOTE = "市人大法工委2024年3月1日复函";

    private final Caller one = People.decider("city");
    private final Caller two = People.decider("city");
    private PolicyChanges changes;

    /** Starts the changes on the same store. */
    protected abstract PolicyChanges changes(Store store, Policies policies, TableAudit trail, CityClock time);

    @BeforeEach
    void start() {
        changes = changes(test.store(), scoring.policies(), audit, clock);
    }

    private static PolicyDraft change(String from, String key, String value) {
        return new PolicyDraft(LocalDate.parse(from), List.of(new PolicyValue(key, value)), NOTE);
    }

    private Policy approved(String from, String key, String value) {
        PolicyChange proposed = changes.propose(one, change(from, key, value)).orThrow();
        changes.approve(two, proposed.id()).orThrow();
        return scoring.policies().history().getLast();
    }

    @Test
    void aChangeTakesTwoPeopleAndIsInForceFromItsDay() {
        PolicyChange proposed = changes.propose(one, change("2024-04-01", "decision.effect", "AFTER_APPEAL"))
                .orThrow();
        assertThat(proposed.state()).isEqualTo(PolicyChange.State.PROPOSED);
        assertThat(proposed.values())
                .containsExactly(new PolicyChange.Changed("decision.effect", "ON_SERVICE", "AFTER_APPEAL"));
        assertThat(scoring.policies().history()).as("proposed only").hasSize(1);
        assertThat(codes(changes.approve(one, proposed.id()))).containsExactly("second-person-required");
        assertThat(codes(changes.refuse(one, proposed.id(), "不妥"))).containsExactly("second-person-required");

        PolicyChange approved = changes.approve(two, proposed.id()).orThrow();

        assertThat(approved.version()).contains(2);
        assertThat(approved.decidedByName()).contains("决定人");
        assertThat(changes.find(one, proposed.id())).contains(approved);
        assertThat(scoring.policies().on(LocalDate.of(2024, 3, 31)).effect()).isEqualTo(Policy.Effect.ON_SERVICE);
        Policy later = scoring.policies().on(LocalDate.of(2024, 4, 1));
        assertThat(later.effect()).isEqualTo(Policy.Effect.AFTER_APPEAL);
        assertThat(later).isEqualTo(later.inForce(2, LocalDate.of(2024, 4, 1)));
        assertThat(codes(changes.approve(two, proposed.id()))).containsExactly("already-decided");
        assertThat(audit.actions("policy/" + proposed.id().value()))
                .containsExactly("scoring.policy.proposed", "scoring.policy.approved");
    }

    @Test
    void aRefusedChangeIsKeptAndChangesNothing() {
        PolicyChange proposed = changes.propose(one, change("2024-04-01", "oldFacts.years", "3"))
                .orThrow();
        assertThat(codes(changes.refuse(two, proposed.id(), " "))).containsExactly("reasons-required");
        PolicyChange refused = changes.refuse(two, proposed.id(), "依据不足").orThrow();
        assertThat(refused.state()).isEqualTo(PolicyChange.State.REFUSED);
        assertThat(refused.reasons()).isEqualTo("依据不足");
        assertThat(scoring.policies().history()).hasSize(1);
        assertThat(codes(changes.approve(two, proposed.id()))).containsExactly("already-decided");
    }

    @Test
    void whatCannotBeProposedIsRefusedAllAtOnce() {
        PolicyDraft bad = new PolicyDraft(
                LocalDate.of(2024, 2, 29),
                List.of(
                        new PolicyValue("nothing", "x"),
                        new PolicyValue("cycle.carryOver", "ALL"),
                        new PolicyValue("decision.effect", "NEVER"),
                        new PolicyValue("cycle.attribution", "DECISION")),
                "短");
        assertThat(codes(changes.propose(one, bad)))
                .containsExactlyInAnyOrder(
                        "effective-in-past",
                        "note-length",
                        "reading-unknown",
                        "reading-fixed",
                        "reading-value",
                        "reading-unchanged");
        assertThat(codes(changes.propose(one, new PolicyDraft(clock.today(), List.of(), NOTE))))
                .containsExactly("readings-missing");
        assertThat(changes.propose(one, change("2024-03-01", "oldFacts.years", "3"))
                        .isAccepted())
                .as("today is not past")
                .isTrue();
    }

    @Test
    void onlyDecisionMakersForTheWholeCityMayChangeIt() {
        PolicyDraft draft = change("2024-04-01", "oldFacts.years", "3");
        assertThat(codes(changes.propose(decider, draft))).containsExactly("city-scope-required");
        assertThat(codes(changes.propose(regulator, draft))).containsExactly("not-permitted");
        assertThat(codes(changes.propose(People.administrator(), draft))).containsExactly("not-permitted");
        PolicyChange proposed = changes.propose(one, draft).orThrow();
        assertThat(codes(changes.approve(decider, proposed.id()))).containsExactly("city-scope-required");
        assertThat(codes(changes.approve(two, PolicyChangeId.next()))).containsExactly("not-found");
        assertThat(changes.list(regulator, PageRequest.first(10)).items()).containsExactly(proposed);
    }

    @Test
    void versionsFollowEachOther() {
        PolicyChange waiting = changes.propose(one, change("2024-03-10", "oldFacts.years", "4"))
                .orThrow();
        approved("2024-04-01", "oldFacts.years", "3");
        assertThat(codes(changes.propose(one, change("2024-03-20", "decision.effect", "AFTER_APPEAL"))))
                .containsExactly("effective-before-latest");
        assertThat(codes(changes.approve(two, waiting.id()))).containsExactly("effective-before-latest");
        Policy third = approved("2024-04-01", "officer.projectsWarning", "5");
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.oldFactYears()).as("builds on the version before").isEqualTo(3);
        assertThat(scoring.policies().on(LocalDate.of(2024, 4, 1))).isEqualTo(third);
        PolicyChange late = changes.propose(one, change("2024-04-02", "oldFacts.years", "5"))
                .orThrow();
        clock.set("2024-04-03");
        assertThat(codes(changes.approve(two, late.id()))).containsExactly("effective-in-past");
    }

    @Test
    void oneOfManyApprovalsCounts() {
        PolicyChange proposed = changes.propose(one, change("2024-04-01", "oldFacts.years", "3"))
                .orThrow();
        List<Outcome<PolicyChange>> outcomes = Together.run(IntStream.range(0, 4)
                .<Callable<Outcome<PolicyChange>>>mapToObj(i -> () -> changes.approve(two, proposed.id()))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(scoring.policies().history()).hasSize(2);
    }

    @Test
    void theHistoryIsPagedNewestFirst() {
        for (int i = 3; i < 8; i++) {
            clock.set("2024-03-0" + i);
            changes.propose(one, change("2024-05-01", "oldFacts.years", "" + i)).orThrow();
        }
        var first = changes.list(two, PageRequest.first(2));
        assertThat(first.items()).extracting(c -> c.values().getFirst().to()).containsExactly("7", "6");
        var next = changes.list(two, PageRequest.at(2, first.next().orElseThrow()));
        assertThat(next.items()).extracting(c -> c.values().getFirst().to()).containsExactly("5", "4");
    }

    @Test
    void conductIsReadByTheVersionOfItsTimeUnlessALaterOneIsMoreFavourable() {
        charge(draft(ProvisionCode.A13_1));
        clock.set("2024-03-10");
        var second = open(draft(ProvisionCode.A13_2, "2024-03-10")
                .in(scoring.ledger().entries(regulator, officer).getFirst().caseId()));
        deduct(second);
        assertThat(standing().sum()).isEqualTo(6);
        approved("2024-04-01", "article13.sameCase", "EACH");
        clock.set("2024-04-02");
        assertThat(standing().sum())
                .as("a stricter version does not reach back")
                .isEqualTo(6);
        assertThat(standing().policy()).isEqualTo(1);
        approved("2024-05-01", "cycle.attribution", "CONDUCT");
        clock.set("2024-05-02");
        assertThat(scoring.ledger()
                        .standing(regulator, officer, LocalDate.of(2024, 4, 2))
                        .map(s -> s.policy()))
                .isEqualTo(Optional.of(1));
    }

    @Test
    void aMoreFavourableLaterVersionReachesBack() {
        approved("2024-03-01", "article13.sameCase", "EACH");
        charge(draft(ProvisionCode.A13_1));
        clock.set("2024-03-10");
        deduct(open(draft(ProvisionCode.A13_2, "2024-03-10")
                .in(scoring.ledger().entries(regulator, officer).getFirst().caseId())));
        assertThat(standing().sum()).isEqualTo(12);
        assertThat(standing().policy())
                .as("version 1 was no longer in force at the conduct")
                .isEqualTo(2);
        approved("2024-04-01", "article13.sameCase", "ONCE");
        clock.set("2024-04-01");
        assertThat(standing().sum()).isEqualTo(6);
        assertThat(standing().policy()).isEqualTo(3);
    }
}
