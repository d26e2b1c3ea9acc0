// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.Policy;

/** Cycles are computed from the anchor, never from the cycle before (A1, A2, A7). */
class CyclesTest {

    private static final Policy INCLUSIVE = Policy.recommended();

    @ParameterizedTest
    @CsvSource({
        "2023-09-15, 2023-09-15, 1, 2023-09-15, 2024-09-14",
        "2023-09-15, 2024-09-14, 1, 2023-09-15, 2024-09-14",
        "2023-09-15, 2024-09-15, 2, 2024-09-15, 2025-09-14",
        "2022-11-20, 2023-08-01, 1, 2022-11-20, 2023-11-19",
        "2024-02-29, 2025-02-28, 1, 2024-02-29, 2025-02-28",
        "2024-02-29, 2025-03-01, 2, 2025-03-01, 2026-02-28",
        "2024-02-29, 2027-03-01, 4, 2027-03-01, 2028-02-28",
        "2024-02-29, 2028-02-28, 4, 2027-03-01, 2028-02-28",
        "2024-02-29, 2028-02-29, 5, 2028-02-29, 2029-02-28",
        "2024-02-29, 2128-02-28, 104, 2127-03-01, 2128-02-28",
        "2023-12-31, 2024-12-30, 1, 2023-12-31, 2024-12-30",
        "2023-01-01, 2023-12-31, 1, 2023-01-01, 2023-12-31",
        "2023-03-01, 2024-02-29, 1, 2023-03-01, 2024-02-29"
    })
    void aDayIsInOneCycle(LocalDate anchor, LocalDate day, int number, LocalDate from, LocalDate to) {
        assertThat(Standings.cycle(anchor, List.of(), INCLUSIVE, day)).contains(new Cycle(number, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-15, 2023-09-16, 1, 2023-09-16, 2024-09-15",
        "2023-09-15, 2024-09-15, 1, 2023-09-16, 2024-09-15",
        "2023-09-15, 2024-09-16, 2, 2024-09-16, 2025-09-15",
        "2024-02-29, 2025-03-01, 2, 2025-03-01, 2026-02-28",
        "2024-02-29, 2028-03-01, 5, 2028-03-01, 2029-02-28",
        "2023-12-31, 2024-12-31, 1, 2024-01-01, 2024-12-31",
        "2023-12-31, 2025-01-01, 2, 2025-01-01, 2025-12-31"
    })
    void theDayItselfMayBeLeftOut(LocalDate anchor, LocalDate day, int number, LocalDate from, LocalDate to) {
        Policy exclusive = OtherPolicies.with(Policy.AnchorDay.EXCLUSIVE);
        assertThat(Standings.cycle(anchor, List.of(), exclusive, day)).contains(new Cycle(number, from, to));
    }

    @Test
    void beforeTheAnchorThereIsNoCycle() {
        LocalDate anchor = LocalDate.of(2023, 9, 15);
        assertThat(Standings.cycle(anchor, List.of(), INCLUSIVE, anchor.minusDays(1)))
                .isEmpty();
        assertThat(Standings.cycle(anchor, List.of(), OtherPolicies.with(Policy.AnchorDay.EXCLUSIVE), anchor))
                .isEmpty();
    }

    @Test
    void aNewFilingMovesTheAnchorOnlyWhereThePolicySaysSo() {
        LocalDate anchor = LocalDate.of(2023, 9, 15);
        LocalDate refiled = LocalDate.of(2025, 4, 1);
        List<Interruption> interruptions =
                List.of(new Interruption(LocalDate.of(2024, 3, 10), Optional.empty(), Optional.of(refiled)));
        assertThat(Standings.cycle(anchor, interruptions, INCLUSIVE, refiled))
                .contains(new Cycle(2, LocalDate.of(2024, 9, 15), LocalDate.of(2025, 9, 14)));
        Policy moved = OtherPolicies.with(Policy.AfterRefiling.NEW_ANCHOR);
        assertThat(Standings.cycle(anchor, interruptions, moved, refiled))
                .contains(new Cycle(3, refiled, LocalDate.of(2026, 3, 31)));
        assertThat(Standings.cycle(anchor, interruptions, moved, refiled.minusDays(1)))
                .as("not yet filed again, so the cycle is whole")
                .contains(new Cycle(2, LocalDate.of(2024, 9, 15), LocalDate.of(2025, 9, 14)));
        assertThat(Standings.cycle(anchor, interruptions, moved, LocalDate.of(2026, 4, 1)))
                .contains(new Cycle(4, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        Cycles cycles = new Cycles(anchor, interruptions, moved, LocalDate.of(2026, 4, 1));
        assertThat(cycles.cycle(Math.toIntExact(refiled.minusDays(1).toEpochDay())))
                .as("cut short by the new filing")
                .isEqualTo(new Cycle(2, LocalDate.of(2024, 9, 15), LocalDate.of(2025, 3, 31)));
    }

    @Test
    void aNewFilingOnAnAnniversaryBeginsTheNextCycle() {
        LocalDate refiled = LocalDate.of(2025, 9, 15);
        List<Interruption> interruptions =
                List.of(new Interruption(LocalDate.of(2024, 3, 10), Optional.empty(), Optional.of(refiled)));
        Policy moved = OtherPolicies.with(Policy.AfterRefiling.NEW_ANCHOR);
        assertThat(Standings.cycle(LocalDate.of(2023, 9, 15), interruptions, moved, refiled))
                .contains(new Cycle(3, refiled, LocalDate.of(2026, 9, 14)));
    }

    @Test
    void aCycleContainsItsFirstAndLastDay() {
        Cycle cycle = new Cycle(1, LocalDate.of(2023, 9, 15), LocalDate.of(2024, 9, 14));
        assertThat(cycle.contains(cycle.from())).isTrue();
        assertThat(cycle.contains(cycle.to())).isTrue();
        assertThat(cycle.contains(cycle.to().plusDays(1))).isFalse();
    }
}
