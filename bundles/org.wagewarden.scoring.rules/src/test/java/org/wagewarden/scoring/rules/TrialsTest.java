// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Trial;

/** Facts from outside: what they amount to, what is refused, what contradicts itself. */
class TrialsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Facts.OrderedItem ITEM = new Facts.OrderedItem("O1", ProvisionCode.A10_2);

    private static Facts.Found found(String name, ProvisionCode code) {
        return new Facts.Found(name, code, "P", "A", DAY, DAY, Optional.empty(), true);
    }

    private static Facts.Found late(String name, LocalDate day) {
        return new Facts.Found(name, ProvisionCode.A11, "P", "A", day, day, Optional.of(ITEM), true);
    }

    private static Facts.Ordered order(Optional<LocalDate> corrected) {
        return new Facts.Ordered(
                "O1", DAY, DAY.plusDays(9), List.of(), List.of(new Facts.Item(ProvisionCode.A10_2, corrected)));
    }

    private static Facts facts(
            List<Facts.Found> findings, List<Facts.Ordered> orders, Facts.Correction... corrections) {
        return new Facts(
                Optional.of(LocalDate.of(2023, 9, 15)),
                findings,
                orders,
                List.of(corrections),
                List.of(),
                Optional.of(Set.of(DAY.plusDays(9))));
    }

    private static Trial trial(Facts facts) {
        return Trials.of(facts, Policy.recommended(), LocalDate.of(2024, 6, 1), day -> false)
                .orThrow();
    }

    private static List<String> wrong(Facts facts) {
        return Trials.of(facts, Policy.recommended(), DAY, day -> false).reasons().stream()
                .map(r -> r.code() + " " + r.field().orElseThrow())
                .toList();
    }

    @Test
    void aDayOffMovesTheDeadlineUnlessThePolicySaysOtherwise() {
        Facts facts = facts(
                List.of(found("f", ProvisionCode.A10_2), late("late", DAY.plusDays(10))),
                List.of(order(Optional.empty())));
        Policy plain = new PolicyValues(new PolicyReadings())
                .replace(Policy.recommended(), List.of(new PolicyValue("deadlines.holidayRoll", "false")))
                .orThrow();

        assertThat(trial(facts).refused())
                .extracting(r -> r.name() + " " + r.reason().code())
                .containsExactly("late deadline-running");
        Trial unrolled =
                Trials.of(facts, plain, LocalDate.of(2024, 6, 1), day -> false).orThrow();
        assertThat(unrolled.refused()).isEmpty();
        assertThat(unrolled.standing().orElseThrow().sum()).isEqualTo(3);
        assertThat(unrolled.standing()
                        .orElseThrow()
                        .lines()
                        .getLast()
                        .entry()
                        .order()
                        .orElseThrow()
                        .deadline())
                .isEqualTo(DAY.plusDays(9));
        assertThat(unrolled.lapsed()).as("it was found").isEmpty();
    }

    @Test
    void aLapseThatNobodyFoundIsOnlyNamed() {
        Facts facts = facts(List.of(found("f", ProvisionCode.A10_2)), List.of(order(Optional.empty())));

        assertThat(trial(facts).lapsed()).containsExactly(ITEM);
        assertThat(trial(facts).standing().orElseThrow().sum()).isEqualTo(1);
        assertThat(trial(facts(List.of(), List.of(order(Optional.of(DAY.plusDays(10))))))
                        .lapsed())
                .as("corrected on the day it rolled to")
                .isEmpty();
    }

    @Test
    void withoutTheDocumentOfTheSituationNobodyIsCharged() {
        for (ProvisionCode code : ProvisionCode.values()) {
            Facts.Found found = new Facts.Found("f", code, "P", "A", DAY, DAY, Optional.empty(), false);
            List<String> refused = trial(facts(List.of(found), List.of())).refused().stream()
                    .map(r -> r.reason().code())
                    .toList();
            switch (code) {
                case A12_1, A13_1, A13_2, A14 -> assertThat(refused).containsExactly("basis-required");
                case A11 -> assertThat(refused).containsExactly("order-required");
                default -> assertThat(refused).isEmpty();
            }
        }
    }

    @Test
    void withoutACertificateThereIsNoStanding() {
        Facts nobody = new Facts(
                Optional.empty(),
                List.of(found("f", ProvisionCode.A14)),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(Set.of()));

        assertThat(trial(nobody).standing()).isEmpty();
        assertThat(trial(nobody).refused()).extracting(r -> r.reason().code()).containsExactly("no-deduction-possible");
    }

    @Test
    void correctionsPointAtNames() {
        Trial restored = trial(facts(
                List.of(found("f", ProvisionCode.A13_3)),
                List.of(),
                new Facts.Correction("c", EntryKind.REVERSAL, "f", DAY),
                new Facts.Correction("d", EntryKind.REVERSAL, "c", DAY)));
        Standing standing = restored.standing().orElseThrow();

        assertThat(standing.sum()).isEqualTo(6);
        assertThat(standing.lines())
                .extracting(Standing.Line::role)
                .containsExactly(EntryRole.COUNTED, EntryRole.REVERSED, EntryRole.CORRECTION);
        assertThat(standing.lines())
                .extracting(l -> restored.name(l.entry().id()))
                .containsExactly("f", "c", "d");
        Facts.Found refused = new Facts.Found("f", ProvisionCode.A14, "P", "A", DAY, DAY, Optional.empty(), false);
        assertThat(trial(facts(List.of(refused), List.of(), new Facts.Correction("c", EntryKind.STAY, "f", DAY)))
                        .standing()
                        .orElseThrow()
                        .lines())
                .as("a correction of nothing corrects nothing")
                .isEmpty();
    }

    @Test
    void whatContradictsItselfIsSaidAtItsField() {
        Facts.Found backwards =
                new Facts.Found("f", ProvisionCode.A10_1, "P", "A", DAY, DAY.minusDays(1), Optional.empty(), true);
        assertThat(wrong(facts(List.of(backwards, found("f", ProvisionCode.A10_2), late("g", DAY)), List.of())))
                .containsExactly(
                        "dates-order findings[0].effectiveDate",
                        "name-taken findings[1].name",
                        "order-unknown findings[2].order.number");
        Facts.Ordered odd = new Facts.Ordered(
                "O1",
                DAY,
                DAY.minusDays(1),
                List.of(new Facts.Extended(DAY.minusDays(2), DAY)),
                List.of(
                        new Facts.Item(ProvisionCode.A13_1, Optional.of(DAY.minusDays(1))),
                        new Facts.Item(ProvisionCode.A13_1, Optional.empty())));
        assertThat(wrong(facts(List.of(late("g", DAY)), List.of(odd, odd))))
                .startsWith(
                        "dates-order orders[0].deadline",
                        "order-item orders[0].items[0].item",
                        "dates-order orders[0].items[0].correctedOn",
                        "order-item orders[0].items[1].item",
                        "name-taken orders[0].items[1].item",
                        "dates-order orders[0].extensions[0].grantedOn",
                        "name-taken orders[1].number")
                .endsWith("order-item findings[0].order.item");
        assertThat(wrong(facts(
                        List.of(found("f", ProvisionCode.A10_1)),
                        List.of(),
                        new Facts.Correction("c", EntryKind.STAY, "d", DAY),
                        new Facts.Correction("f", EntryKind.STAY, "f", DAY.minusDays(1)))))
                .containsExactly(
                        "finding-unknown corrections[0].corrects",
                        "dates-order corrections[1].effectiveDate",
                        "name-taken corrections[1].name");
        Facts cancelled = new Facts(
                Optional.of(DAY),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Interruption(
                                DAY.minusDays(1), Optional.of(DAY.minusDays(2)), Optional.of(DAY.minusDays(3))),
                        new Interruption(DAY.minusDays(2), Optional.empty(), Optional.empty())),
                Optional.of(Set.of()));
        assertThat(wrong(cancelled))
                .containsExactly(
                        "dates-order cancellations[0].cancelled",
                        "dates-order cancellations[0].withdrawn",
                        "dates-order cancellations[0].refiled",
                        "dates-order cancellations[1].cancelled");
    }

    @Test
    void everyReadingThatMayBeChosenCanBeReplaced() {
        PolicyReadings readings = new PolicyReadings();
        PolicyValues values = new PolicyValues(readings);
        for (var reading : readings.of(Policy.recommended())) {
            for (String value : reading.alternatives()) {
                Policy changed = values.replace(Policy.recommended(), List.of(new PolicyValue(reading.key(), value)))
                        .orThrow();
                assertThat(readings.of(changed))
                        .filteredOn(r -> r.key().equals(reading.key()))
                        .extracting(r -> r.value())
                        .containsExactly(value);
                assertThat(readings.of(changed))
                        .filteredOn(r -> !r.key().equals(reading.key()))
                        .isEqualTo(readings.of(Policy.recommended()).stream()
                                .filter(r -> !r.key().equals(reading.key()))
                                .toList());
            }
        }
        Policy numbers = values.replace(
                        Policy.recommended(),
                        List.of(
                                new PolicyValue("officer.projectsWarning", "5"),
                                new PolicyValue("oldFacts.years", "4"),
                                new PolicyValue("warnings.remaining", "8, 4, 1")))
                .orThrow();
        assertThat(numbers.projectsWarning()).isEqualTo(5);
        assertThat(numbers.oldFactYears()).isEqualTo(4);
        assertThat(numbers.warnAtRemaining()).containsExactly(8, 4, 1);
    }

    @Test
    void readingsThatCannotBeReplacedAreRefused() {
        PolicyValues values = new PolicyValues(new PolicyReadings());
        Outcome<Policy> outcome = values.replace(
                Policy.recommended(),
                List.of(
                        new PolicyValue("nothing", "1"),
                        new PolicyValue("cycle.rollOver", "X"),
                        new PolicyValue("cycle.attribution", "NEVER"),
                        new PolicyValue("oldFacts.years", "0"),
                        new PolicyValue("oldFacts.years", "2"),
                        new PolicyValue("officer.projectsWarning", "101"),
                        new PolicyValue("warnings.remaining", "3, 6"),
                        new PolicyValue("deadlines.holidayRoll", "yes")));

        assertThat(outcome.reasons())
                .extracting(Reason::code, r -> r.field().orElseThrow())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("reading-unknown", "readings[0].key"),
                        org.assertj.core.api.Assertions.tuple("reading-fixed", "readings[1].key"),
                        org.assertj.core.api.Assertions.tuple("reading-value", "readings[2].value"),
                        org.assertj.core.api.Assertions.tuple("reading-value", "readings[3].value"),
                        org.assertj.core.api.Assertions.tuple("reading-twice", "readings[4].key"),
                        org.assertj.core.api.Assertions.tuple("reading-value", "readings[5].value"),
                        org.assertj.core.api.Assertions.tuple("reading-value", "readings[6].value"),
                        org.assertj.core.api.Assertions.tuple("reading-value", "readings[7].value"));
    }

    @Test
    void withoutDaysOffTheCalendarOfThePlatformIsUsed() {
        Facts unnamed = new Facts(
                Optional.of(LocalDate.of(2023, 9, 15)),
                List.of(late("late", DAY.plusDays(10))),
                List.of(order(Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty());
        LocalDate asOf = LocalDate.of(2024, 6, 1);
        assertThat(Trials.of(unnamed, Policy.recommended(), asOf, day -> false)
                        .orThrow()
                        .refused())
                .isEmpty();
        assertThat(Trials.of(unnamed, Policy.recommended(), asOf, DAY.plusDays(9)::equals)
                        .orThrow()
                        .refused())
                .extracting(r -> r.reason().code())
                .containsExactly("deadline-running");
    }

    @Test
    void thePolicySaysWhenAServedDecisionTakesEffect() {
        Policy waiting = OtherPolicies.afterAppeal();
        LocalDate last = DAY.plusDays(60);
        assertThat(sum(waiting, served(Optional.empty(), Optional.empty()), last))
                .isZero();
        assertThat(sum(waiting, served(Optional.empty(), Optional.empty()), last.plusDays(1)))
                .isEqualTo(1);
        assertThat(sum(Policy.recommended(), served(Optional.empty(), Optional.empty()), DAY))
                .isEqualTo(1);
        assertThat(sum(Policy.recommended(), served(Optional.of(last), Optional.empty()), DAY))
                .as("an objection does not suspend")
                .isEqualTo(1);

        Facts open = served(Optional.of(last), Optional.empty());
        assertThat(Trials.of(open, waiting, DAY.plusYears(1), day -> false)
                        .orThrow()
                        .refused())
                .extracting(r -> r.name() + " " + r.reason().code())
                .containsExactly("f objection-waits");
        Facts settled = served(Optional.of(last), Optional.of(DAY.plusDays(80)));
        assertThat(sum(waiting, settled, DAY.plusDays(79))).isZero();
        assertThat(sum(waiting, settled, DAY.plusDays(80))).isEqualTo(1);
        assertThat(sum(waiting, served(Optional.of(last.plusDays(1)), Optional.empty()), last.plusDays(1)))
                .as("too late to keep it waiting")
                .isEqualTo(1);
    }

    @Test
    void thePeriodForObjectionsRollsOverDaysOff() {
        Policy waiting = OtherPolicies.afterAppeal();
        LocalDate last = DAY.plusDays(60);
        assertThat(EffectDay.lastDayToObject(waiting, DAY, day -> false)).isEqualTo(last);
        assertThat(EffectDay.lastDayToObject(waiting, DAY, day -> day.isBefore(last.plusDays(2))))
                .isEqualTo(last.plusDays(2));
        Policy longer = new PolicyValues(new PolicyReadings())
                .replace(
                        waiting,
                        List.of(
                                new PolicyValue("objection.days", "90"),
                                new PolicyValue("deadlines.holidayRoll", "false")))
                .orThrow();
        assertThat(EffectDay.lastDayToObject(longer, DAY, day -> true)).isEqualTo(DAY.plusDays(90));
        for (String bad : List.of("59", "366", "x", "")) {
            assertThat(new PolicyValues(new PolicyReadings())
                            .replace(waiting, List.of(new PolicyValue("objection.days", bad)))
                            .reasons())
                    .extracting(r -> r.code() + " " + r.text().en())
                    .containsExactly("reading-value This has to be a number from 60 to 365.");
        }
    }

    @Test
    void theDaysOfAServiceFollowEachOther() {
        assertThat(wrong(served(Optional.of(DAY.minusDays(1)), Optional.empty())))
                .containsExactly("dates-order findings[0].service.objectedOn");
        assertThat(wrong(served(Optional.of(DAY.plusDays(2)), Optional.of(DAY.plusDays(1)))))
                .containsExactly("dates-order findings[0].service.settledOn");
        assertThat(wrong(served(Optional.empty(), Optional.of(DAY.plusDays(1)))))
                .containsExactly("objection-missing findings[0].service.settledOn");
        Facts early = facts(
                List.of(new Facts.Found(
                        "f",
                        ProvisionCode.A10_1,
                        "P",
                        "A",
                        DAY,
                        DAY,
                        Optional.empty(),
                        true,
                        Optional.of(new Facts.Service(DAY.minusDays(1), Optional.empty(), Optional.empty())))),
                List.of());
        assertThat(wrong(early)).containsExactly("dates-order findings[0].service.on");
    }

    private static int sum(Policy policy, Facts facts, LocalDate asOf) {
        return Trials.of(facts, policy, asOf, day -> false)
                .orThrow()
                .standing()
                .orElseThrow()
                .sum();
    }

    private static Facts served(Optional<LocalDate> objected, Optional<LocalDate> settled) {
        return facts(
                List.of(new Facts.Found(
                        "f",
                        ProvisionCode.A10_1,
                        "P",
                        "A",
                        DAY,
                        LocalDate.MAX,
                        Optional.empty(),
                        true,
                        Optional.of(new Facts.Service(DAY, objected, settled)))),
                List.of());
    }
}
