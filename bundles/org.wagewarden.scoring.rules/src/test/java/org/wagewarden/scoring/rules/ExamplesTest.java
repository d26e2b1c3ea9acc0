// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/**
 * The examples, by their numbers, as far as they are about points. A script is a list of entries: situation, project, case,
 * day of the conduct and (after an arrow) of the effect; for Art. 11 the order and the item; or {@code reverse} and
 * {@code stay} with the number of an entry.
 */
class ExamplesTest {

    private record Example(
            String id, String what, String anchor, String script, String asOf, int sum, boolean crossed) {}

    private static Example example(String id, String what, String script, String asOf, int sum, boolean crossed) {
        return new Example(id, what, "2023-09-15", script, asOf, sum, crossed);
    }

    private static final List<Example> EXAMPLES = List.of(
            example(
                    "T1",
                    "three Art. 10 items in one inspection",
                    "10.1 P A 2024-03-01; 10.2 P A 2024-03-01; 10.9 P A 2024-03-01",
                    "2024-03-01",
                    3,
                    false),
            example(
                    "T2",
                    "one item, however many workers",
                    "10.5 P A 2024-03-01; 10.5 P A 2024-03-01",
                    "2024-03-01",
                    1,
                    false),
            example("T3", "corrected in time", "10.2 P A 2024-03-01", "2024-04-01", 1, false),
            example("T4", "not corrected", "10.2 P A 2024-03-01; 11 P A 2024-03-20 O1 10.2", "2024-04-01", 3, false),
            example(
                    "T4b",
                    "+2 once for an order and item, another for another item, another for a new order",
                    "10.2 P A 2024-03-01; 11 P A 2024-03-20 O1 10.2; 11 P A 2024-03-25 O1 10.2; 11 P A 2024-03-25 O1"
                            + " 10.3; 11 P A 2024-05-01 O2 10.2",
                    "2024-06-01",
                    7,
                    false),
            example("T7", "two projects add", "12.1 P A 2024-03-01; 13.3 Q B 2024-03-02", "2024-04-01", 9, false),
            example(
                    "T8",
                    "13(2) and 13(1), same arrears",
                    "13.2 P A 2024-03-01; 13.1 P A 2024-04-01",
                    "2024-04-01",
                    6,
                    false),
            example("T9", "13(2) and 13(3)", "13.2 P A 2024-03-01; 13.3 P A 2024-03-01", "2024-03-01", 12, true),
            example("T10", "Art. 14 alone", "14 P A 2024-03-01", "2024-03-01", 12, true),
            example(
                    "T11",
                    "eleven on the last day, one on the first of the next cycle",
                    "13.3 P A 2024-08-01; 12.1 P B 2024-08-02; 10.1 P B 2024-08-02; 10.2 P B 2024-08-02; 10.3 P B"
                            + " 2024-09-01 > 2024-09-15",
                    "2024-09-15",
                    1,
                    false),
            new Example(
                    "T12",
                    "conduct before the Measures",
                    "2022-11-20",
                    "10.1 P A 2023-06-30 > 2023-08-01",
                    "2023-08-01",
                    0,
                    false),
            new Example(
                    "T13",
                    "an older certificate keeps its anchor",
                    "2022-11-20",
                    "10.1 P A 2023-07-01 > 2023-08-01",
                    "2023-11-19",
                    1,
                    false),
            new Example(
                    "T13b",
                    "and its cycle ends",
                    "2022-11-20",
                    "10.1 P A 2023-07-01 > 2023-08-01",
                    "2023-11-20",
                    0,
                    false),
            example(
                    "T20",
                    "three projects, one ledger",
                    "10.1 P A 2024-03-01; 10.1 Q B 2024-03-01; 10.1 R C 2024-03-01",
                    "2024-03-01",
                    3,
                    false),
            example(
                    "T21",
                    "two authorities, one fact",
                    "10.3 P A 2024-03-01; 10.3 P B 2024-03-01",
                    "2024-03-01",
                    1,
                    false),
            example("T25", "no certificate at the time", "10.3 P A 2023-09-14 > 2023-10-01", "2023-10-01", 0, false),
            example(
                    "T30",
                    "an objection without a stay changes nothing",
                    "10.3 P A 2024-03-01",
                    "2024-05-01",
                    1,
                    false),
            example("T30b", "a stay suspends", "10.3 P A 2024-03-01; stay 1 2024-03-10", "2024-05-01", 0, false),
            example(
                    "A14",
                    "3 and then 6 on the same case",
                    "12.1 P A 2024-03-01; 13.2 P A 2024-04-01",
                    "2024-05-01",
                    6,
                    false),
            example(
                    "A14r",
                    "the 3 revives when the 6 is annulled",
                    "12.1 P A 2024-03-01; 13.2 P A 2024-04-01; reverse 2 2024-05-01",
                    "2024-05-01",
                    3,
                    false),
            example(
                    "A14x",
                    "a 3 of an earlier cycle stays there, the 6 adds the rest",
                    "12.1 P A 2024-03-01; 13.2 P A 2024-03-01 > 2024-10-01",
                    "2024-10-01",
                    3,
                    false),
            example(
                    "A14c",
                    "14 stands for 12 and 13 of its case, Art. 10 still adds",
                    "12.1 P A 2024-03-01; 13.3 P A 2024-03-02; 10.1 P A 2024-03-02; 14 P A 2024-04-01",
                    "2024-05-01",
                    13,
                    true),
            example(
                    "A14cr",
                    "and they revive",
                    "12.1 P A 2024-03-01; 13.3 P A 2024-03-02; 10.1 P A 2024-03-02; 14 P A 2024-04-01; reverse 4"
                            + " 2024-05-01",
                    "2024-05-01",
                    7,
                    false),
            example(
                    "A20",
                    "a reversal counts in the cycle of what it takes back",
                    "13.3 P A 2024-03-01; 10.1 P B 2024-10-01; reverse 1 2024-11-01",
                    "2024-11-01",
                    1,
                    false));

    @TestFactory
    Stream<DynamicTest> examples() {
        return EXAMPLES.stream().map(e -> DynamicTest.dynamicTest(e.id() + " " + e.what(), () -> check(e)));
    }

    private static void check(Example example) {
        Book book = new Book(example.anchor());
        Scripts.write(book, example.script());
        Standing standing = book.standing(example.asOf());
        assertThat(standing.sum()).isEqualTo(example.sum());
        assertThat(standing.balance()).isEqualTo(Math.max(0, 12 - example.sum()));
        assertThat(standing.crossed()).isEqualTo(example.crossed());
        Reference.Result second =
                Reference.of(book.anchor, book.entries, List.of(), book.policy, LocalDate.parse(example.asOf()));
        assertThat(second.sums().getOrDefault(second.present().orElseThrow(), 0))
                .isEqualTo(example.sum());
    }

    @Test
    void t11ElevenInTheFirstCycleLeadToNothing() {
        Book book = new Book("2023-09-15");
        Scripts.write(book, "13.3 P A 2024-08-01; 12.1 P B 2024-08-02; 10.1 P B 2024-08-02; 10.2 P B 2024-08-02");
        assertThat(book.standing("2024-09-14").sum()).isEqualTo(11);
        assertThat(book.standing("2024-09-14").balance()).isEqualTo(1);
        assertThat(book.standing("2024-09-15").balance()).isEqualTo(12);
        assertThat(book.standing("2024-09-15").cycles())
                .extracting(Standing.CycleSum::sum)
                .containsExactly(11, 0);
    }

    @Test
    void t13T14TheCycleEndsOnTheSameDayWhateverWasReplaced() {
        assertThat(new Book("2022-11-20").standing("2023-08-01").cycle())
                .contains(new Cycle(1, LocalDate.of(2022, 11, 20), LocalDate.of(2023, 11, 19)));
    }

    @Test
    void t3t4t5t6AnOrderLapsesAfterItsLastDayOnly() {
        LocalDate last = LocalDate.of(2024, 5, 1);
        CorrectionDeadline plain = new CorrectionDeadline(last, List.of());
        assertThat(plain.lapsed(Optional.of(last), last.plusDays(9), day -> false))
                .as("T3")
                .isFalse();
        assertThat(plain.lapsed(Optional.empty(), last, day -> false))
                .as("T3, still running")
                .isFalse();
        assertThat(plain.lapsed(Optional.empty(), last.plusDays(1), day -> false))
                .as("T4")
                .isTrue();
        assertThat(plain.lapsed(Optional.of(last.plusDays(1)), last.plusDays(9), day -> false))
                .as("T4")
                .isTrue();
        LocalDate workingDay = LocalDate.of(2024, 5, 6);
        assertThat(plain.lastDay(day -> day.isBefore(workingDay))).as("T5").isEqualTo(workingDay);
        CorrectionDeadline extended = new CorrectionDeadline(
                last, List.of(new CorrectionDeadline.Extension(last.minusDays(1), last.plusDays(10))));
        assertThat(extended.lapsed(Optional.empty(), last.plusDays(10), day -> false))
                .as("T6")
                .isFalse();
        assertThat(extended.lapsed(Optional.empty(), last.plusDays(11), day -> false))
                .as("T6")
                .isTrue();
        assertThat(extended.lastDay(day -> day.equals(last.plusDays(10)))).isEqualTo(last.plusDays(11));
        CorrectionDeadline onLastDay =
                new CorrectionDeadline(last, List.of(new CorrectionDeadline.Extension(last, last.plusDays(10))));
        assertThat(onLastDay.lastDay(day -> false)).isEqualTo(last.plusDays(10));
        CorrectionDeadline late = new CorrectionDeadline(
                last, List.of(new CorrectionDeadline.Extension(last.plusDays(1), last.plusDays(10))));
        assertThat(late.lastDay(day -> false)).as("granted after the lapse").isEqualTo(last);
        CorrectionDeadline shorter = new CorrectionDeadline(
                last, List.of(new CorrectionDeadline.Extension(last.minusDays(5), last.minusDays(1))));
        assertThat(shorter.lastDay(day -> false))
                .as("an extension never shortens")
                .isEqualTo(last);
    }

    @Test
    void t26WithoutEstablishedArrearsThereIsNoArticle14() {
        FindingDraft claim =
                FindingDraft.of(ProjectId.next(), ProvisionCode.A14, LocalDate.of(2024, 3, 1), "有人爬上塔吊，声称被欠薪");
        assertThat(FindingRules.check(claim, LocalDate.of(2024, 3, 2)))
                .extracting(r -> r.code())
                .containsExactly("basis-required");
    }
}
