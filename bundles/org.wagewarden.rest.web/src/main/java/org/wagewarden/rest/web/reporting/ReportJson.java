// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.reporting;

import java.util.List;
import java.util.Optional;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.ReportDescription;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Table;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;

/** Reports as the contract shows them. */
final class ReportJson {

    private ReportJson() {}

    static Fields available(AvailableReport report) {
        ReportDescription description = report.description();
        return Fields.of()
                .with("id", description.id())
                .with("title", description.title())
                .with("purpose", description.purpose())
                .with("district", description.district())
                .with("parameters", description.parameters().stream().sorted().toList())
                .with("plugin", report.plugin())
                .with("required", report.required())
                .with("unavailable", report.unavailable().map(Problem::reason));
    }

    static Fields document(ReportDocument report) {
        return Fields.of()
                .with("title", report.title())
                .with("district", report.district())
                .with("month", report.month())
                .with("asOf", report.asOf())
                .with(
                        "sections",
                        report.sections().stream().map(ReportJson::section).toList())
                .with(
                        "notes",
                        report.notes().stream()
                                .map(note -> Fields.of()
                                        .with("text", note.text())
                                        .with("article", note.article().map(Problem::article)))
                                .toList());
    }

    private static Fields section(ReportSection section) {
        return Fields.of()
                .with("title", section.title())
                .with("table", table(section.table()))
                .with("chart", section.chart().map(ReportJson::chart));
    }

    private static Fields table(Table table) {
        return Fields.of()
                .with("title", table.title())
                .with(
                        "columns",
                        table.columns().stream()
                                .map(c -> Fields.of().with("title", c.title()).with("kind", c.kind()))
                                .toList())
                .with("rows", table.rows().stream().map(ReportJson::cells).toList())
                .with("totals", cells(table.totals()));
    }

    private static List<Object> cells(List<Cell> cells) {
        return cells.stream().map(ReportJson::cell).toList();
    }

    private static Object cell(Cell cell) {
        return switch (cell) {
            case Cell.Words(String zh, String en) -> Fields.of().with("zh", zh).with("en", en);
            case Cell.Whole(long value) -> value;
            case Cell.Fraction fraction -> fraction.value();
            case Cell.Day day -> day.value();
            case Cell.Blank blank -> Optional.empty();
        };
    }

    private static Fields chart(Chart chart) {
        return Fields.of()
                .with("kind", chart.kind())
                .with("title", chart.title())
                .with("description", chart.description())
                .with("unit", chart.unit())
                .with("categories", chart.categories())
                .with(
                        "series",
                        chart.series().stream()
                                .map(s -> Fields.of().with("name", s.name()).with("values", s.values()))
                                .toList());
    }
}
