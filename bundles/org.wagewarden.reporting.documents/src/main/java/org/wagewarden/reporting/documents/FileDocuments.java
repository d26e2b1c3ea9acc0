// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.DocumentFile;
import org.wagewarden.reporting.api.Documents;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Table;

/** Tables and charts as XLSX, CSV and SVG. */
@Component
public final class FileDocuments implements Documents {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";

    @Override
    public DocumentFile xlsx(ReportDocument report, Locale locale) {
        byte[] bytes = new XlsxFile(locale).report(report, asOf(report).in(locale));
        return new DocumentFile(name(report, locale) + ".xlsx", XLSX, bytes);
    }

    @Override
    public DocumentFile xlsx(Table table, Locale locale) {
        String name = SafeText.fileName(table.title().in(locale));
        return new DocumentFile(name + ".xlsx", XLSX, new XlsxFile(locale).table(table));
    }

    @Override
    public DocumentFile csv(ReportDocument report, Locale locale) {
        CsvFile file = new CsvFile(locale)
                .heading(report.title().in(locale))
                .heading(asOf(report).in(locale));
        for (ReportSection section : report.sections()) {
            file.gap().heading(section.title().in(locale)).table(section.table());
        }
        if (!report.notes().isEmpty()) {
            file.gap();
            report.notes().forEach(file::note);
        }
        return new DocumentFile(name(report, locale) + ".csv", CSV, file.bytes());
    }

    @Override
    public DocumentFile csv(Table table, Locale locale) {
        String name = SafeText.fileName(table.title().in(locale));
        return new DocumentFile(
                name + ".csv", CSV, new CsvFile(locale).table(table).bytes());
    }

    @Override
    public String svg(Chart chart, Locale locale) {
        return chart.kind() == Chart.Kind.LINE
                ? new LineDrawing(chart, locale).svg()
                : new BarDrawing(chart, locale).svg();
    }

    private static String name(ReportDocument report, Locale locale) {
        return SafeText.fileName(report.title().in(locale) + " " + report.month());
    }

    private static LocalText asOf(ReportDocument report) {
        return new LocalText(
                "统计月份 " + report.month() + "，数据截至 " + report.asOf(),
                "Month " + report.month() + ", as of " + report.asOf());
    }
}
