// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.scoring.api.CountedDay;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.delivered();

    @Test
    void fourYearsAreKnownEachByItsNotice() {
        assertThat(calendar.knownYears()).containsExactly(2023, 2024, 2025, 2026);
        assertThat(calendar.notice(2026)).isEqualTo("国办发明电〔2025〕7号");
        assertThat(calendar.notice(2027)).isEmpty();
        assertThat(calendar.knows(2022)).isFalse();
    }

    /** The working weekends that the notices name. */
    @ParameterizedTest
    @CsvSource({"2023, 7", "2024, 8", "2025, 5", "2026, 6"})
    void workingWeekends(int year, int weekends) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> weekend(day) && calendar.isWorkingDay(day)))
                .hasSize(weekends);
    }

    /** The working days of a year are 365 (366) − weekends − statutory holidays on other days: known totals. */
    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void theWorkingDaysOfAYear(int year, long expected) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, true", "2024-02-10, false", "2024-02-16, false", "2024-02-18, true", "2024-05-11, true",
        "2024-05-12, false", "2025-01-26, true", "2025-02-04, false", "2025-10-08, false", "2026-01-02, false",
        "2026-01-04, true", "2026-02-23, false", "2026-02-28, true", "2026-09-20, true", "2026-09-25, false",
        "2026-10-10, true", "2027-01-01, true", "2027-01-02, false"
    })
    void aDay(LocalDate day, boolean works) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void theFirstDayIsNotCountedAndHolidaysAreLeftOut() {
        assertThat(after("2024-03-01", 5)).isEqualTo("2024-03-08");
        assertThat(after("2024-09-27", 1)).as("a working Sunday").isEqualTo("2024-09-29");
        assertThat(after("2024-09-29", 5)).as("over the National Day week").isEqualTo("2024-10-11");
        assertThat(after("2026-02-13", 2)).as("over the Spring Festival").isEqualTo("2026-02-24");
        assertThatThrownBy(() -> calendar.after(LocalDate.EPOCH, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineRollsToTheNextWorkingDay() {
        assertThat(calendar.onOrAfter(LocalDate.parse("2024-10-03")).day()).isEqualTo("2024-10-08");
        assertThat(calendar.onOrAfter(LocalDate.parse("2024-10-12")).day()).isEqualTo("2024-10-12");
        assertThat(calendar.onOrAfter(LocalDate.parse("2024-10-13")).day()).isEqualTo("2024-10-14");
    }

    @Test
    void aYearThatIsNotKnownCountsWeekendsOnlyAndSaysSo() {
        CountedDay counted = calendar.after(LocalDate.parse("2026-12-30"), 5);
        assertThat(counted.day()).isEqualTo("2027-01-06");
        assertThat(counted.missingYears()).containsExactly(2027);
        assertThat(counted.warning().orElseThrow().zh()).contains("2027年").contains("人工核对");
        assertThat(calendar.after(LocalDate.parse("2026-12-24"), 5).warning()).isEmpty();
        assertThat(calendar.onOrAfter(LocalDate.parse("2022-12-31")).missingYears())
                .as("from a year that is not known into one that is")
                .containsExactly(2022);
        assertThat(calendar.after(LocalDate.parse("2022-12-31"), 1).missingYears())
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.of("off 2024-01-01 元旦")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.of("year 2024 x\nrest 2024-01-01 元旦"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.of("year 2024 x\noff 2024-01-01 元旦\nwork 2024-01-01 元旦"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String after(String day, int count) {
        return calendar.after(LocalDate.parse(day), count).day().toString();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
