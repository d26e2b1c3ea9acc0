// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.district.lucheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportRequest;
import org.wagewarden.reporting.api.Table;

class OfficersMonthlyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final ReportRequest REQUEST =
            new ReportRequest(Caller.platform(), OCTOBER, LocalDate.of(2026, 10, 20));

    private final List<Object> asked = new ArrayList<>();

    @Test
    void showsEveryLineAndTheSumOfAll() {
        Table table = report(LINES).sections().getFirst().table();

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).stream().map(c -> c.text(Locale.CHINESE)))
                .containsExactly("住建", "南汇街道", "4", "5", "1", "2");
        assertThat(table.totals().stream().map(c -> c.text(Locale.ENGLISH)))
                .containsExactly("Total", "", "9", "11", "2", "3");
    }

    @Test
    void drawsOneBarForEachStreetAndOnePartForEachSector() {
        Chart chart = report(LINES).sections().getFirst().chart().orElseThrow();

        assertThat(chart.categories().stream().map(c -> c.zh())).containsExactly("未填街道", "南汇街道");
        assertThat(chart.series().stream().map(s -> s.name().zh())).containsExactly("住建", "水利");
        assertThat(chart.series().getFirst().values()).containsExactly(2.0, 5.0);
        assertThat(chart.series().getLast().values()).containsExactly(0.0, 4.0);
    }

    @Test
    void asksWithTheCallerOfTheRequest() {
        report(LINES);

        assertThat(asked).containsExactly(Caller.platform(), new DistrictCode("lucheng"), OCTOBER);
    }

    @Test
    void anEmptyMonthIsATableOfNothingAndNoChart() {
        ReportDocument report = report(List.of());

        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(report.sections().getFirst().table().rows()).isEmpty();
        assertThat(report.sections().getFirst().chart()).isEmpty();
    }

    private static final List<RegistryFigures.Line> LINES = List.of(
            new RegistryFigures.Line(AuthorityFunction.CONSTRUCTION, "", 2, 2, 0, 1),
            new RegistryFigures.Line(AuthorityFunction.CONSTRUCTION, "南汇街道", 4, 5, 1, 2),
            new RegistryFigures.Line(AuthorityFunction.WATER, "南汇街道", 3, 4, 1, 0));

    private ReportDocument report(List<RegistryFigures.Line> lines) {
        return new OfficersMonthly(new RegistryFigures() {
                    @Override
                    public List<Line> monthly(Caller by, DistrictCode district, YearMonth month) {
                        asked.addAll(List.of(by, district, month));
                        return lines;
                    }

                    @Override
                    public Totals totals(Caller by) {
                        throw new AssertionError("The report does not need the totals");
                    }
                })
                .produce(REQUEST);
    }
}
