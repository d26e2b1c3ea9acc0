// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/** Roles, links and invariants. */
class RulesTest {

    private static final String LATE = "2026-12-31";
    private final Book book = new Book("2023-09-15");

    @Test
    void absorbedEntriesNameWhatAbsorbedThem() {
        Scripts.write(book, "12.1 P A 2024-03-01; 12.2 P A 2024-03-02; 13.2 P A 2024-04-01; 12.1 P A 2024-05-01");
        assertThat(shown("2024-06-01"))
                .containsExactly(
                        "12.1 ABSORBED 0 by 3", "12.2 ABSORBED 0 by 3", "13.2 COUNTED 6", "12.1 SAME_FACT 0 by 1");
    }

    @Test
    void theStrongestOfTheCaseAbsorbs() {
        Scripts.write(book, "13.2 P A 2024-03-01; 14 P A 2024-03-02; 12.1 P A 2024-03-03; 13.3 P A 2024-03-04");
        assertThat(shown("2024-06-01"))
                .containsExactly(
                        "13.2 ABSORBED 0 by 2", "14 COUNTED 12", "12.1 ABSORBED 0 by 2", "13.3 ABSORBED 0 by 2");
        Book other = new Book("2023-09-15");
        Scripts.write(other, "12.1 P A 2024-03-01; 13.2 P A 2024-03-02; 14 P A 2024-03-03; 12.2 P A 2024-03-04");
        assertThat(shown(other, "2024-06-01"))
                .containsExactly(
                        "12.1 ABSORBED 0 by 3", "13.2 ABSORBED 0 by 3", "14 COUNTED 12", "12.2 ABSORBED 0 by 3");
    }

    @Test
    void acrossCyclesTheStrongerEntryAddsTheRest() {
        Scripts.write(
                book,
                "12.1 P A 2024-03-01; 12.2 P A 2024-10-01; 13.2 P A 2024-10-02; 13.3 P A 2024-10-03; 13.1 P A 2024-10-04");
        assertThat(shown("2024-11-01"))
                .containsExactly(
                        "12.1 COUNTED 3 by 3",
                        "12.2 ABSORBED 0 by 4",
                        "13.2 COUNTED 3 by 1",
                        "13.3 COUNTED 6",
                        "13.1 SAME_FACT 0 by 3");
        assertThat(book.standing("2024-11-01").sum()).isEqualTo(9);
    }

    @Test
    void theRestMayBeNothing() {
        Scripts.write(book, "12.1 P A 2024-03-01; 12.2 P A 2024-03-01; 13.2 P A 2024-10-02");
        assertThat(shown("2024-11-01"))
                .containsExactly("12.1 COUNTED 3 by 3", "12.2 COUNTED 3 by 3", "13.2 COUNTED 0 by 1");
    }

    @Test
    void aWeakerEntryOfALaterCycleIsAbsorbedAndRevives() {
        Scripts.write(book, "13.2 P A 2024-03-01; 12.1 P A 2024-10-01");
        assertThat(book.standing("2024-11-01").sum()).isZero();
        Scripts.write(book, "reverse 1 2024-11-02");
        assertThat(book.standing("2024-11-02").sum()).isEqualTo(3);
        assertThat(book.standing("2024-11-01").sum()).as("as it was then").isZero();
    }

    @Test
    void article14CountsInFullWhateverAnEarlierCycleHeld() {
        Scripts.write(book, "12.1 P A 2024-03-01; 13.2 P A 2024-03-02; 14 P A 2024-10-01");
        assertThat(shown("2024-11-01")).containsExactly("12.1 ABSORBED 0 by 2", "13.2 COUNTED 6 by 3", "14 COUNTED 12");
        book.policy = OtherPolicies.article14(Policy.AcrossCycles.DIFFERENCE);
        assertThat(shown("2024-11-01"))
                .containsExactly("12.1 ABSORBED 0 by 2", "13.2 COUNTED 6 by 3", "14 COUNTED 6 by 2");
    }

    @Test
    void theDifferenceOfArticle14TakesEverythingIntoAccount() {
        book.policy = OtherPolicies.article14(Policy.AcrossCycles.DIFFERENCE);
        Scripts.write(book, "12.1 P A 2024-03-01; 13.2 P A 2024-10-01; 14 P A 2025-10-01");
        assertThat(shown(LATE)).containsExactly("12.1 COUNTED 3 by 3", "13.2 COUNTED 3 by 3", "14 COUNTED 6 by 1");
    }

    @Test
    void article13MayCountInFullToo() {
        book.policy = OtherPolicies.with(Policy.AcrossCycles.FULL);
        Scripts.write(book, "12.1 P A 2024-03-01; 13.2 P A 2024-10-02");
        assertThat(shown("2024-11-01")).containsExactly("12.1 COUNTED 3 by 2", "13.2 COUNTED 6");
    }

    @Test
    void bothItemsOfArticle13MayCountEach() {
        book.policy = OtherPolicies.with(Policy.SameCase.EACH);
        Scripts.write(book, "13.1 P A 2024-03-01; 13.2 P A 2024-03-01; 13.2 P A 2024-03-05");
        assertThat(shown("2024-11-01")).containsExactly("13.1 COUNTED 6", "13.2 COUNTED 6", "13.2 SAME_FACT 0 by 2");
    }

    @Test
    void aFactBelongsToTheFirstCaseAndDoesNotAbsorbInTheSecond() {
        Scripts.write(book, "13.2 P A 2024-03-01; 12.1 P B 2024-03-01; 13.2 P B 2024-03-01");
        assertThat(shown("2024-11-01")).containsExactly("13.2 COUNTED 6", "12.1 COUNTED 3", "13.2 SAME_FACT 0 by 1");
        Scripts.write(book, "reverse 1 2024-12-01");
        assertThat(book.standing("2024-12-01").cycles().getFirst().sum())
                .as("the second takes over")
                .isEqualTo(6);
    }

    @Test
    void anotherProjectOrDayIsAnotherFact() {
        Scripts.write(book, "10.1 P A 2024-03-01; 10.1 Q B 2024-03-01; 10.1 P C 2024-03-02");
        assertThat(book.standing("2024-11-01").cycles().getFirst().sum()).isEqualTo(3);
    }

    @Test
    void aSurchargeWithoutOrderIsOneFactADay() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        book.charge(ProvisionCode.A11, "P", "A", day, day, Optional.empty());
        book.charge(ProvisionCode.A11, "P", "B", day, day, Optional.empty());
        assertThat(book.standing("2024-03-01").sum()).isEqualTo(2);
    }

    @Test
    void theSameOrderOfAnotherProjectIsAnotherOrder() {
        Scripts.write(book, "11 P A 2024-03-01 O1 10.1; 11 Q B 2024-03-01 O1 10.1");
        assertThat(book.standing("2024-03-01").sum()).isEqualTo(4);
    }

    @Test
    void correctionsShowWhatTheyDo() {
        Scripts.write(
                book,
                "10.1 P A 2024-03-01; 10.2 P A 2024-03-01; reverse 1 2024-03-05; stay 2 2024-03-05; reverse 4 2024-04-01;"
                        + " 10.3 P A 2024-03-01 > 2024-05-01");
        assertThat(shown("2024-03-31"))
                .containsExactly(
                        "10.1 REVERSED 0 by 3",
                        "10.2 SUSPENDED 0 by 4",
                        "REVERSAL CORRECTION 0 by 1",
                        "STAY CORRECTION 0 by 2",
                        "REVERSAL NOT_YET 0",
                        "10.3 NOT_YET 0");
        assertThat(shown("2024-04-01"))
                .containsExactly(
                        "10.1 REVERSED 0 by 3",
                        "10.2 COUNTED 1",
                        "REVERSAL CORRECTION 0 by 1",
                        "STAY REVERSED 0 by 5",
                        "REVERSAL CORRECTION 0 by 4",
                        "10.3 NOT_YET 0");
        Standing.Line reversed = book.standing("2024-04-01").lines().getFirst();
        assertThat(reversed.cycle().orElseThrow().number()).isEqualTo(1);
        assertThat(book.standing("2024-04-01").lines().get(2).cycle()).isEmpty();
        assertThat(book.standing("2024-04-01").lines().get(3).cycle()).isEmpty();
    }

    @Test
    void takingBackForGoodOutweighsAStay() {
        Scripts.write(book, "10.1 P A 2024-03-01; reverse 1 2024-03-05; stay 1 2024-03-06");
        assertThat(shown("2024-04-01")).startsWith("10.1 REVERSED 0 by 2");
        Book other =
                Scripts.write(new Book("2023-09-15"), "10.1 P A 2024-03-01; stay 1 2024-03-05; reverse 1 2024-03-06");
        assertThat(shown(other, "2024-04-01")).startsWith("10.1 REVERSED 0 by 3");
    }

    @Test
    void conductIsOutsideTheScoreBeforeMeasuresAndCertificate() {
        Book old = new Book("2022-11-20");
        Scripts.write(
                old,
                "10.1 P A 2023-06-30 > 2023-08-01; 10.2 P A 2023-07-01 > 2023-08-01; 10.3 P A 2022-11-19 > 2023-08-01");
        assertThat(shown(old, "2023-08-01"))
                .containsExactly("10.1 BEFORE_MEASURES 0", "10.2 COUNTED 1", "10.3 BEFORE_MEASURES 0");
        Scripts.write(book, "10.1 P A 2023-09-14 > 2023-10-01; 10.2 P A 2023-09-15");
        assertThat(shown("2023-10-01")).containsExactly("10.2 COUNTED 1", "10.1 BEFORE_CERTIFICATE 0");
        Book exclusive = Scripts.write(new Book("2023-09-15"), "10.2 P A 2023-09-15; 10.3 P A 2023-09-15 > 2023-09-16");
        exclusive.policy = OtherPolicies.with(Policy.AnchorDay.EXCLUSIVE);
        assertThat(shown(exclusive, "2023-10-01")).containsExactly("10.2 BEFORE_CERTIFICATE 0", "10.3 COUNTED 1");
    }

    @Test
    void theDayOfTheConductMayChooseTheCycle() {
        Scripts.write(book, "10.1 P A 2024-09-14 > 2024-10-01; 10.2 P A 2024-09-20; 10.3 P A 2024-09-01 > 2024-10-02");
        assertThat(book.standing("2024-10-02").sum()).isEqualTo(3);
        book.policy = OtherPolicies.with(Policy.Attribution.CONDUCT);
        assertThat(book.standing("2024-10-02").sum()).isEqualTo(1);
        assertThat(book.standing("2024-10-02").cycles())
                .extracting(Standing.CycleSum::sum)
                .containsExactly(2, 1);
        assertThat(book.standing("2024-10-01").cycles())
                .extracting(Standing.CycleSum::sum)
                .containsExactly(1, 1);
    }

    @Test
    void conductBeforeACancellationDoesNotCountInALaterCycle() {
        LocalDate cancelled = LocalDate.of(2024, 3, 10);
        book.interruptions.add(new Interruption(cancelled, Optional.empty(), Optional.of(LocalDate.of(2025, 4, 1))));
        Scripts.write(
                book,
                "10.1 P A 2024-03-09 > 2024-09-14; 10.2 P A 2024-03-09 > 2024-09-15; 10.3 P A 2024-03-10 > 2024-10-01");
        assertThat(shown(LATE)).containsExactly("10.1 COUNTED 1", "10.2 BEFORE_CANCELLATION 0", "10.3 COUNTED 1");
        assertThat(shown("2024-09-15")).startsWith("10.1 COUNTED 1", "10.2 BEFORE_CANCELLATION 0");
        book.policy = OtherPolicies.with(Policy.BeforeCancellation.COUNT);
        assertThat(shown(LATE)).containsExactly("10.1 COUNTED 1", "10.2 COUNTED 1", "10.3 COUNTED 1");
        book.policy = Policy.recommended();
        book.interruptions.set(
                0, new Interruption(cancelled, Optional.of(LocalDate.of(2024, 12, 1)), Optional.empty()));
        assertThat(shown("2024-11-30")).contains("10.2 BEFORE_CANCELLATION 0");
        assertThat(shown("2024-12-01")).contains("10.2 COUNTED 1");
        book.interruptions.set(0, new Interruption(LocalDate.of(2024, 12, 2), Optional.empty(), Optional.empty()));
        Book late = Scripts.write(new Book("2023-09-15"), "10.1 P A 2024-11-01 > 2025-10-01");
        late.interruptions.add(new Interruption(LocalDate.of(2025, 10, 2), Optional.empty(), Optional.empty()));
        assertThat(shown(late, "2025-10-01")).as("not cancelled yet").containsExactly("10.1 COUNTED 1");
    }

    @Test
    void aCancellationCountsFromItsOwnDay() {
        Scripts.write(book, "10.1 P A 2023-10-01 > 2024-09-20");
        book.interruptions.add(new Interruption(LocalDate.of(2024, 9, 14), Optional.empty(), Optional.empty()));
        assertThat(shown("2024-09-20")).containsExactly("10.1 BEFORE_CANCELLATION 0");
        Book same = Scripts.write(new Book("2023-09-15"), "10.1 P A 2023-10-01 > 2024-09-20");
        same.policy = OtherPolicies.with(Policy.Attribution.CONDUCT);
        same.interruptions.add(new Interruption(LocalDate.of(2024, 9, 20), Optional.empty(), Optional.empty()));
        assertThat(shown(same, "2024-09-20")).containsExactly("10.1 COUNTED 1");
    }

    @Test
    void theEntryThatReachesTwelveIsNamedOncePerCycle() {
        Scripts.write(
                book,
                "12.1 P A 2024-03-01; 13.3 P B 2024-03-02; 13.1 P C 2024-03-03; 10.1 P C 2024-03-04; 14 P D 2024-10-01");
        Standing standing = book.standing("2024-09-14");
        assertThat(standing.sum()).isEqualTo(16);
        assertThat(standing.balance()).isZero();
        assertThat(standing.crossedBy()).contains(book.entries.get(2).id());
        Standing next = book.standing("2024-10-01");
        assertThat(next.crossedBy()).contains(book.entries.get(4).id());
        assertThat(next.cycles())
                .extracting(Standing.CycleSum::crossedBy)
                .containsExactly(
                        Optional.of(book.entries.get(2).id()),
                        Optional.of(book.entries.get(4).id()));
        Evaluation compact = Standings.evaluate(
                History.of(book.anchor, book.entries, List.of()), book.policy, LocalDate.of(2024, 10, 1));
        assertThat(compact.crossed()).isTrue();
        assertThat(compact.crossedBy()).isEqualTo(4);
        assertThat(compact.crossings()).isEqualTo(2);
        assertThat(compact.size()).isEqualTo(5);
        assertThat(compact.anchor()).isEqualTo(book.anchor);
        assertThat(compact.policyVersion()).isEqualTo(book.policy.version());
        assertThat(compact.crossing(2)).isTrue();
        assertThat(compact.crossing(3)).isFalse();
        assertThat(compact.cycle()).isEqualTo(2);
        assertThat(compact.cycle(0)).isEqualTo(1);
        assertThat(compact.sum()).isEqualTo(12);
        assertThat(compact.link(0)).isEqualTo(-1);
        assertThat(compact.standing(book.entries)).isEqualTo(next);
        List<LedgerEntry> fewer = book.entries.subList(1, book.entries.size());
        assertThatThrownBy(() -> compact.standing(fewer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAbsorbedLaterStillHelpedToReachTwelveThen() {
        Scripts.write(book, "12.1 P A 2024-03-01; 13.3 P B 2024-03-02; 12.1 P C 2024-03-03; 13.2 P A 2024-03-04");
        assertThat(book.standing("2024-03-04").sum()).isEqualTo(15);
        assertThat(book.standing("2024-03-04").crossedBy())
                .contains(book.entries.get(2).id());
    }

    @Test
    void aSumThatFellBelowTwelveIsNotCrossed() {
        Scripts.write(book, "14 P A 2024-03-01; reverse 1 2024-04-01");
        assertThat(book.standing("2024-03-31").crossed()).isTrue();
        assertThat(book.standing("2024-04-01").crossed()).isFalse();
        assertThat(book.standing("2024-04-01").crossedBy()).isEmpty();
        Book each = new Book("2023-09-15");
        each.policy = new Policy(
                3,
                book.policy.effectiveFrom(),
                Policy.AnchorDay.INCLUSIVE,
                Policy.Attribution.DECISION,
                Policy.AfterRefiling.KEEP_ANCHOR,
                Policy.AcrossCycles.DIFFERENCE,
                Policy.SameCase.EACH,
                Policy.AcrossCycles.DIFFERENCE,
                Policy.BeforeCancellation.COUNT,
                Policy.Effect.ON_SERVICE,
                60,
                5,
                true,
                6,
                2,
                3,
                List.of());
        Scripts.write(each, "13.1 P A 2024-03-01; 13.2 P A 2024-10-01; 13.3 P A 2024-10-01; 14 P A 2024-10-02");
        assertThat(each.standing("2024-10-02").sum()).isEqualTo(6);
        assertThat(each.standing("2024-10-02").crossed()).isFalse();
        assertThat(each.standing("2024-10-02").cycles())
                .extracting(Standing.CycleSum::crossedBy)
                .containsOnly(Optional.empty());
        assertThat(each.standing("2024-10-01").crossed()).isTrue();
    }

    @Test
    void beforeTheAnchorThereIsNoCycleAndNothingToAdd() {
        Standing standing = book.standing("2023-09-14");
        assertThat(standing.cycle()).isEmpty();
        assertThat(standing.cycles()).isEmpty();
        assertThat(standing.sum()).isZero();
        assertThat(standing.crossed()).isFalse();
        assertThat(standing.lastSequence()).isZero();
    }

    @Test
    void aStandingSaysWhatItWasComputedFrom() {
        Scripts.write(book, "10.1 P A 2024-03-01; 10.2 P A 2024-03-01");
        Standing standing = book.standing("2024-03-01");
        assertThat(standing.lastSequence()).isEqualTo(2);
        assertThat(Standings.of(book.anchor, book.entries, book.policy, standing.asOf()))
                .isEqualTo(standing);
        assertThat(standing.policy()).isEqualTo(1);
        assertThat(standing.anchor()).isEqualTo("2023-09-15");
        assertThat(standing.current()).hasSize(2);
        assertThat(book.standing("2024-10-01").current()).isEmpty();
    }

    @Test
    void whatIsNoLedgerIsRefused() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThatThrownBy(() -> {
                    book.charge(ProvisionCode.A10_1, "P", "A", day, day.minusDays(1), Optional.empty());
                    book.standing(day);
                })
                .isInstanceOf(IllegalArgumentException.class);
        Book forward = new Book("2023-09-15");
        LedgerEntry entry = forward.charge(ProvisionCode.A10_1, "P", "A", "2024-03-01");
        forward.correct(EntryKind.REVERSAL, entry, day);
        Collections.reverse(forward.entries);
        assertThatThrownBy(() -> forward.standing(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void insideACycleTheOrderOfBookingDoesNotMatter() {
        Random random = new Random(7);
        ProvisionCode[] codes = ProvisionCode.values();
        for (int round = 0; round < 2000; round++) {
            Book one = new Book("2023-09-15");
            for (int i = 0; i < 5; i++) {
                String caseName = "" + random.nextInt(2);
                ProvisionCode code = codes[random.nextInt(codes.length)];
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
                one.charge(code, "P" + caseName, caseName, day, day, Optional.empty());
            }
            Book two = new Book("2023-09-15");
            List<LedgerEntry> shuffled = new ArrayList<>(one.entries);
            Collections.shuffle(shuffled, random);
            for (LedgerEntry e : shuffled) {
                LocalDate served = LocalDate.of(2024, 4, 1).plusDays(random.nextInt(60));
                two.charge(
                        e.provision(),
                        e.projectName(),
                        e.projectName().substring(1),
                        e.conductDate(),
                        served,
                        e.order());
            }
            assertThat(two.standing("2024-07-01").sum())
                    .isEqualTo(one.standing("2024-07-01").sum());
        }
    }

    @Test
    void annullingAndRestoringIsAsIfNothingHadHappened() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 2000; round++) {
            Book one = Histories.random(random, 6);
            LedgerEntry target = one.entries.get(random.nextInt(one.entries.size()));
            if (target.effectiveDate().isAfter(LocalDate.of(2026, 11, 1))) {
                continue;
            }
            Standing before = one.standing(LATE);
            LedgerEntry annulment = one.correct(EntryKind.REVERSAL, target, LocalDate.of(2026, 11, 1));
            one.correct(EntryKind.REVERSAL, annulment, LocalDate.of(2026, 11, 2));
            Standing after = one.standing(LATE);
            assertThat(after.cycles()).isEqualTo(before.cycles());
            assertThat(one.standing(LATE)).as("computed again").isEqualTo(after);
        }
    }

    private List<String> shown(String asOf) {
        return shown(book, asOf);
    }

    private static List<String> shown(Book of, String asOf) {
        return of.standing(asOf).lines().stream()
                .map(line -> (line.entry().kind() == EntryKind.DEDUCTION
                                ? line.entry().provision().value()
                                : line.entry().kind().name())
                        + " " + line.role() + " " + line.counted()
                        + line.by()
                                .map(by -> " by "
                                        + of.entries.stream()
                                                .filter(e -> e.id().equals(by))
                                                .findFirst()
                                                .orElseThrow()
                                                .sequence())
                                .orElse(""))
                .toList();
    }

    @Test
    void everyRoleHasAName() {
        assertThat(EntryRole.values()).allMatch(role -> !role.label().zh().isBlank());
    }
}
