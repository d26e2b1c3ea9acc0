// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportNote;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Table;

/** A workbook with one sheet for each table: title, headings that stay when scrolling, typed values, totals in bold. */
final class XlsxFile {

    private static final LocalText NOTES = new LocalText("说明", "Notes");
    private static final int HEADING = 2;

    private final Locale locale;
    private final Set<String> names = new HashSet<>();

    XlsxFile(Locale locale) {
        this.locale = locale;
    }

    byte[] report(ReportDocument report, String subtitle) {
        return workbook(book -> {
            for (ReportSection section : report.sections()) {
                sheet(book, section.title().in(locale), section.table(), subtitle);
            }
            if (!report.notes().isEmpty()) {
                notes(book.newWorksheet(unique(NOTES.in(locale))), report.notes());
            }
        });
    }

    byte[] table(Table table) {
        return workbook(book -> sheet(book, table.title().in(locale), table, ""));
    }

    private interface Filling {
        void fill(Workbook book) throws IOException;
    }

    private static byte[] workbook(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Wagewarden", "1.0")) {
            filling.fill(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void sheet(Workbook book, String name, Table table, String subtitle) throws IOException {
        Worksheet sheet = book.newWorksheet(unique(name));
        sheet.value(0, 0, SafeText.spreadsheet(table.title().in(locale)));
        sheet.style(0, 0).bold().fontSize(14).set();
        if (!subtitle.isEmpty()) {
            sheet.value(1, 0, SafeText.spreadsheet(subtitle));
        }
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(
                    HEADING,
                    c,
                    SafeText.spreadsheet(table.columns().get(c).title().in(locale)));
            sheet.style(HEADING, c)
                    .bold()
                    .fillColor("D9E5F2")
                    .horizontalAlignment(table.columns().get(c).kind().number() ? "right" : "left")
                    .set();
            sheet.width(c, width(table, c));
        }
        sheet.freezePane(0, HEADING + 1);
        int row = HEADING + 1;
        for (List<Cell> cells : table.rows()) {
            row(sheet, row++, cells, false);
            if (row % 1_000 == 0) {
                sheet.flush();
            }
        }
        if (!table.totals().isEmpty()) {
            row(sheet, row, table.totals(), true);
        }
        sheet.finish();
    }

    private void row(Worksheet sheet, int row, List<Cell> cells, boolean bold) {
        for (int c = 0; c < cells.size(); c++) {
            switch (cells.get(c)) {
                case Cell.Words w -> sheet.value(row, c, SafeText.spreadsheet(w.text(locale)));
                case Cell.Whole(long value) -> sheet.value(row, c, value);
                case Cell.Fraction(BigDecimal value) -> sheet.value(row, c, value);
                case Cell.Day(LocalDate value) -> {
                    sheet.value(row, c, value);
                    sheet.style(row, c).format("yyyy-mm-dd").set();
                }
                case Cell.Blank b -> {}
            }
            if (bold) {
                sheet.style(row, c).bold().set();
            }
        }
    }

    private void notes(Worksheet sheet, List<ReportNote> notes) {
        for (int row = 0; row < notes.size(); row++) {
            sheet.value(row, 0, SafeText.spreadsheet(notes.get(row).text().in(locale)));
            int line = row;
            notes.get(row)
                    .article()
                    .ifPresent(article -> sheet.value(line, 1, article.label().in(locale)));
        }
        sheet.width(0, 80);
        sheet.width(1, 24);
    }

    /** Wide enough for the heading and the first rows, narrow enough for a screen; Chinese characters count twice. */
    private double width(Table table, int column) {
        int widest = cells(table.columns().get(column).title().in(locale));
        for (List<Cell> row : table.rows().subList(0, Math.min(200, table.rows().size()))) {
            widest = Math.max(widest, cells(row.get(column).text(locale)));
        }
        return Math.clamp(widest + 2, 8, 50);
    }

    private static int cells(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }

    /** Sheet names have at most 31 characters, some of them are forbidden, and none comes twice. */
    private String unique(String wanted) {
        String base = SafeText.fileName(wanted).replaceAll("[\\[\\]']", "-");
        base = base.isBlank() ? "1" : base;
        for (int n = 1; ; n++) {
            String ending = n == 1 ? "" : " " + n;
            String name = base.substring(0, Math.min(base.length(), 31 - ending.length())) + ending;
            if (names.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
