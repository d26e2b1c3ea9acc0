// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportNote;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Table;

/** What the tests draw and write. */
final class Samples {

    static final DistrictCode LUCHENG = new DistrictCode("lucheng");
    static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    static final String HOSTILE = "<script>alert(1)</script> & \"x\"";

    static final Table TABLE = Table.titled("专管员情况", "Officers")
            .text("街道", "Street")
            .integer("人数", "Officers")
            .decimal("比例", "Share")
            .date("日期", "Date")
            .row(Cell.of("南汇街道"), Cell.of(12), Cell.of(new BigDecimal("0.50")), Cell.of(DAY))
            .row(Cell.of("=1+1"), Cell.of(-3), Cell.of(new BigDecimal("-1.25")), Cell.blank())
            .totals(Cell.of(new LocalText("合计", "Total")), Cell.of(9), Cell.blank(), Cell.blank())
            .build();

    private Samples() {}

    static Chart chart(Chart.Kind kind) {
        return new Chart(
                kind,
                new LocalText("各街道人数 " + HOSTILE, "Officers by street " + HOSTILE),
                new LocalText("每个街道一条。", "One bar for each street."),
                new LocalText("人", "persons"),
                List.of(text("南汇街道"), text("名字非常非常非常非常非常长的街道办事处辖区"), text(HOSTILE)),
                List.of(series("住建", 12, 0, 340), series("水利", 3, 4.5, 0)));
    }

    static ReportDocument report(Table table) {
        return new ReportDocument(
                new LocalText("鹿城区/月报", "Lucheng: monthly"),
                LUCHENG,
                YearMonth.of(2026, 10),
                DAY,
                List.of(
                        new ReportSection(
                                new LocalText("按街道", "By street"), table, Optional.of(chart(Chart.Kind.STACKED_BAR))),
                        new ReportSection(new LocalText("按街道", "By street"), table, Optional.empty())),
                List.of(ReportNote.under(Article.of(5), "如何统计。", "How it was counted.")));
    }

    private static Chart.Series series(String name, double... values) {
        return new Chart.Series(text(name), DoubleStream.of(values).boxed().toList());
    }

    private static LocalText text(String both) {
        return LocalText.same(both);
    }
}
