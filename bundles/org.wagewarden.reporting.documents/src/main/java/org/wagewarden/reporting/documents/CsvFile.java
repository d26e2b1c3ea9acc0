// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.ReportNote;
import org.wagewarden.reporting.api.Table;

/** Lines of comma-separated values (RFC 4180), UTF-8 with byte order mark so that spreadsheets read Chinese. */
final class CsvFile {

    private static final String MARK = "\uFEFF";

    private final StringBuilder lines = new StringBuilder(MARK);
    private final Locale locale;

    CsvFile(Locale locale) {
        this.locale = locale;
    }

    CsvFile table(Table table) {
        line(table.columns().stream()
                .map(c -> SafeText.spreadsheet(c.title().in(locale)))
                .toList());
        table.rows().forEach(this::cells);
        if (!table.totals().isEmpty()) {
            cells(table.totals());
        }
        return this;
    }

    CsvFile heading(String text) {
        line(List.of(SafeText.spreadsheet(text)));
        return this;
    }

    CsvFile gap() {
        lines.append("\r\n");
        return this;
    }

    CsvFile note(ReportNote note) {
        return heading(note.text().in(locale)
                + note.article().map(a -> " (" + a.label().in(locale) + ")").orElse(""));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void cells(List<Cell> cells) {
        // numbers and dates are made here and are never formulas; a minus must stay a minus
        line(cells.stream()
                .map(c -> c instanceof Cell.Words ? SafeText.spreadsheet(c.text(locale)) : c.text(locale))
                .toList());
    }

    private void line(List<String> values) {
        lines.append(values.stream().map(CsvFile::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
