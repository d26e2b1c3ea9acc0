// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.RegistryFigures.Line;
import org.wagewarden.registry.api.RegistryFigures.Totals;

/** What {@code RegistryFigures} promises. */
public abstract class RegistryFiguresContract extends RegistryContract {

    private static final DistrictCode LUCHENG = new DistrictCode("lucheng");

    @Test
    void countsAMonthBySectorAndStreet() {
        Project building = people.started("商务区", "lucheng", CONSTRUCTION, LocalDate.of(2024, 1, 15));
        people.started("商务区二期", "lucheng", CONSTRUCTION, LocalDate.of(2024, 2, 15));
        people.started("水库", "lucheng", WATER, LocalDate.of(2024, 2, 1));
        people.started("大桥", "ruian", CONSTRUCTION, LocalDate.of(2024, 2, 1));
        people.planned("未开工", "lucheng", CONSTRUCTION);
        Officer officer = people.filed("张伟", "ruian");
        people.appoint(officer.id(), building.id(), TODAY);

        assertThat(register.figures().monthly(city, LUCHENG, YearMonth.of(2024, 3)))
                .containsExactly(new Line(CONSTRUCTION, "五马街道", 2, 1, 1, 1), new Line(WATER, "五马街道", 1, 0, 1, 0));
        // At the end of January one project was in progress, and nobody served on it.
        assertThat(register.figures().monthly(city, LUCHENG, YearMonth.of(2024, 1)))
                .containsExactly(new Line(CONSTRUCTION, "五马街道", 1, 0, 1, 0));
        assertThat(register.figures().monthly(city, LUCHENG, YearMonth.of(2023, 12)))
                .isEmpty();

        register.projects()
                .advance(city, building.id(), building.revision(), ProjectState.COMPLETED, TODAY)
                .orThrow();
        assertThat(register.figures().monthly(city, LUCHENG, YearMonth.of(2024, 3)))
                .containsExactly(new Line(CONSTRUCTION, "五马街道", 1, 0, 1, 1), new Line(WATER, "五马街道", 1, 0, 1, 0));
    }

    @Test
    void countsOnlyWhatTheScopeReaches() {
        people.started("商务区", "lucheng", CONSTRUCTION, TODAY);
        people.started("水库", "lucheng", WATER, TODAY);
        YearMonth month = YearMonth.of(2024, 3);

        assertThat(register.figures().monthly(Callers.regulator("lucheng", WATER), LUCHENG, month))
                .containsExactly(new Line(WATER, "五马街道", 1, 0, 1, 0));
        assertThat(register.figures().monthly(Callers.regulator("ruian", HUMAN_RESOURCES), LUCHENG, month))
                .isEmpty();
        assertThat(register.figures().monthly(Callers.nobody(), LUCHENG, month)).isEmpty();
        assertThat(register.figures().monthly(Callers.of(Role.AUDIT_ADMINISTRATOR, "city", WATER), LUCHENG, month))
                .isEmpty();
    }

    @Test
    void totalsAreThoseOfTheLists() {
        Project building = people.started("商务区", "lucheng", CONSTRUCTION, TODAY);
        people.started("大桥", "ruian", CONSTRUCTION, TODAY);
        Officer serving = people.filed("张伟", "ruian");
        Officer cancelled = people.filed("李娜", "lucheng");
        people.officer("王芳", "lucheng");
        people.appoint(serving.id(), building.id(), TODAY);
        register.filings().cancel(Caller.platform(), cancelled.id(), TODAY).orThrow();

        Totals all = register.figures().totals(city);
        assertThat(all.filings())
                .isEqualTo(Map.of(
                        FilingState.NONE, 1L,
                        FilingState.FILED, 1L,
                        FilingState.CANCELLED, 1L,
                        FilingState.ELIGIBLE_AGAIN, 0L));
        assertThat(all.projectsInProgress()).isEqualTo(2);
        assertThat(all.vacancies()).isEqualTo(1);
        assertThat(all.contractors()).isEqualTo(2);
        assertThat(all.lastChange()).contains(clock.now());

        Totals ruian = register.figures().totals(Callers.regulator("ruian", HUMAN_RESOURCES));
        assertThat(ruian.filings()).containsEntry(FilingState.FILED, 1L).containsEntry(FilingState.NONE, 0L);
        assertThat(ruian.vacancies()).isEqualTo(1);
        Totals lucheng = register.figures().totals(Callers.regulator("lucheng", CONSTRUCTION));
        assertThat(lucheng.filings().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(3);
        assertThat(lucheng.vacancies()).isZero();

        Totals none = register.figures().totals(Callers.nobody());
        assertThat(none.filings().values()).allMatch(n -> n == 0);
        assertThat(none.projectsInProgress()).isZero();
    }
}
