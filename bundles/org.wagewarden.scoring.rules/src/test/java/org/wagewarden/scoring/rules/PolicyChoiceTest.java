// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/** The version in force at the time of the conduct, unless a later one is more favourable. */
class PolicyChoiceTest {

    private static final Policy FIRST = Policy.recommended();

    private static Policy version(int number, String from, String sameCase) {
        return new PolicyValues(new PolicyReadings())
                .replace(FIRST, List.of(new PolicyValue("article13.sameCase", sameCase)))
                .orThrow()
                .inForce(number, LocalDate.parse(from));
    }

    /** The version and the sum of a day. */
    private static List<Integer> chosen(Book book, String asOf, Policy... versions) {
        Evaluation evaluation = PolicyChoice.evaluate(
                History.of(book.anchor, book.entries, book.interruptions),
                Arrays.asList(versions),
                LocalDate.parse(asOf));
        return List.of(evaluation.policy.version(), evaluation.sum());
    }

    private static Book arrears(String first, String second) {
        Book book = new Book("2023-09-15");
        book.charge(ProvisionCode.A13_1, "P", "A", first);
        book.charge(ProvisionCode.A13_2, "P", "A", second);
        return book;
    }

    @Test
    void theVersionOfADayIsTheLatestThatIsInForce() {
        Policy second = version(2, "2024-04-01", "EACH");
        Policy third = version(3, "2024-04-01", "ONCE");
        List<Policy> all = List.of(FIRST, second, third);

        assertThat(PolicyChoice.on(all, LocalDate.of(2024, 3, 31))).isEqualTo(FIRST);
        assertThat(PolicyChoice.on(all, LocalDate.of(2024, 4, 1))).isEqualTo(third);
        assertThat(PolicyChoice.on(all, LocalDate.of(2000, 1, 1))).isEqualTo(FIRST);
    }

    @Test
    void aStricterVersionDoesNotReachBack() {
        Policy strict = version(2, "2024-04-01", "EACH");

        assertThat(chosen(arrears("2024-03-01", "2024-03-02"), "2024-05-01", FIRST, strict))
                .containsExactly(1, 6);
        assertThat(chosen(arrears("2024-04-01", "2024-04-02"), "2024-05-01", FIRST, strict))
                .as("conduct under it")
                .containsExactly(2, 12);
        assertThat(chosen(arrears("2024-03-31", "2024-04-02"), "2024-05-01", FIRST, strict))
                .as("a cycle is read in one way")
                .containsExactly(1, 6);
    }

    @Test
    void aMoreFavourableVersionDoes() {
        Policy strict = version(2, "2024-01-01", "EACH");
        Policy mild = version(3, "2024-04-01", "ONCE");

        assertThat(chosen(arrears("2024-03-01", "2024-03-02"), "2024-03-31", FIRST, strict, mild))
                .containsExactly(2, 12);
        assertThat(chosen(arrears("2024-03-01", "2024-03-02"), "2024-04-01", FIRST, strict, mild))
                .containsExactly(3, 6);
    }

    @Test
    void conductOfAnEarlierCycleBringsNoEarlierVersionIntoThisOne() {
        Policy strict = version(2, "2024-09-15", "EACH");
        Book book = arrears("2024-10-01", "2024-10-02");
        book.charge(ProvisionCode.A10_1, "Q", "B", "2024-03-01");

        assertThat(chosen(book, "2024-11-01", FIRST, strict)).containsExactly(2, 12);
    }

    @Test
    void amongEqualsTheLatest() {
        Policy same = version(2, "2024-04-01", "ONCE");

        assertThat(chosen(arrears("2024-03-01", "2024-03-02"), "2024-05-01", FIRST, same))
                .containsExactly(2, 6);
        assertThat(chosen(new Book("2023-09-15"), "2024-05-01", FIRST, same)).containsExactly(2, 0);
    }

    @Test
    void whatWasTakenBackBringsNoVersion() {
        Policy strict = version(2, "2024-04-01", "EACH");
        Book book = arrears("2024-04-05", "2024-04-06");
        book.reverse(book.charge(ProvisionCode.A10_1, "Q", "B", "2024-03-01"), "2024-04-10");

        assertThat(chosen(book, "2024-05-01", FIRST, strict)).containsExactly(2, 12);
    }

    /** The sums of the cycles, oldest first. */
    private static List<Integer> sums(Book book, String asOf, Policy... versions) {
        return PolicyChoice.evaluate(
                        History.of(book.anchor, book.entries, book.interruptions),
                        Arrays.asList(versions),
                        LocalDate.parse(asOf))
                .standing(book.entries)
                .cycles()
                .stream()
                .map(Standing.CycleSum::sum)
                .toList();
    }

    @Test
    void aCycleThatIsOverKeepsItsReading() {
        Policy strict = version(2, "2024-10-01", "EACH");
        Book book = arrears("2024-03-01", "2024-03-02");
        book.charge(ProvisionCode.A10_1, "Q", "B", "2024-11-05");

        assertThat(sums(book, "2024-12-01", FIRST, strict)).containsExactly(6, 1);
        assertThat(sums(book, "2026-12-01", FIRST, strict))
                .as("later cycles do not reach back either")
                .containsExactly(6, 1, 0);
        assertThat(chosen(book, "2024-12-01", FIRST, strict)).containsExactly(2, 1);
    }

    @Test
    void aMilderReadingThatCameAfterACycleDoesNotChangeIt() {
        Policy strict = version(1, "2020-01-01", "EACH");
        Policy mild = version(2, "2024-10-01", "ONCE");
        Book book = arrears("2024-03-01", "2024-03-02");

        assertThat(sums(book, "2024-09-01", strict, mild)).containsExactly(12);
        assertThat(sums(book, "2024-12-01", strict, mild)).containsExactly(12, 0);

        Policy onTheNextFirstDay = version(2, "2024-09-15", "ONCE");
        assertThat(sums(book, "2024-12-01", strict, onTheNextFirstDay)).containsExactly(12, 0);
        assertThat(sums(book, "2025-12-01", strict, onTheNextFirstDay)).containsExactly(12, 0);
        Policy onTheLastDay = version(2, "2024-09-14", "ONCE");
        assertThat(sums(book, "2024-12-01", strict, onTheLastDay)).containsExactly(6, 0);
        assertThat(sums(book, "2025-12-01", strict, onTheLastDay)).containsExactly(6, 0);
    }

    @Test
    void aCycleThatIsOverHasTheMildestOfItsOwnReadings() {
        Policy strict = version(2, "2024-03-02", "EACH");
        Book book = arrears("2024-03-01", "2024-03-02");

        assertThat(sums(book, "2024-12-01", FIRST, strict)).containsExactly(6, 0);
    }

    @Test
    void eachEntryOfTwoReadingsCountsOnce() {
        Policy byConduct = new PolicyValues(new PolicyReadings())
                .replace(FIRST, List.of(new PolicyValue("cycle.attribution", "CONDUCT")))
                .orThrow()
                .inForce(2, LocalDate.parse("2024-10-01"));
        Book book = new Book("2023-09-15");
        book.charge(
                ProvisionCode.A12_1,
                "P",
                "A",
                LocalDate.parse("2024-09-01"),
                LocalDate.parse("2024-09-20"),
                Optional.empty());
        book.charge(
                ProvisionCode.A12_1,
                "Q",
                "B",
                LocalDate.parse("2024-10-05"),
                LocalDate.parse("2024-10-20"),
                Optional.empty());

        assertThat(sums(book, "2024-12-01", FIRST, byConduct)).containsExactly(3, 3);
        assertThat(sums(book, "2024-12-01", FIRST)).containsExactly(6);
    }
}
