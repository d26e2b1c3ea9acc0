// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Download;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.spreadsheet.rows.Headings;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.exchange.spreadsheet.tables.ErrorWorkbook;
import org.wagewarden.exchange.spreadsheet.tables.ErrorWorkbook.BadRow;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.platform.api.LocalText;

/** The rows of an import that were not imported, as a workbook. */
final class ErrorExport {

    private static final LocalText SUFFIX = new LocalText("-待更正", "-to-correct");

    private final PortionTable portions;

    ErrorExport(PortionTable portions) {
        this.portions = portions;
    }

    Download of(ImportRecord record, ImportProfile profile, Locale locale) {
        List<FileColumn> columns = record.source().columns();
        List<BadRow> rows = new ArrayList<>();
        for (PortionTable.Portion portion : portions.portions(record.id())) {
            if (portion.counts().bad() > 0) {
                portions.rows(record.id(), portion.number()).stream()
                        .filter(StoredRow::bad)
                        .forEach(row -> rows.add(bad(record, columns, row, locale)));
            }
        }
        // An error workbook of an error workbook has the old problems in a column; they are left out.
        byte[] content = ErrorWorkbook.of(
                profile.title().in(locale),
                kept(columns).stream().map(FileColumn::heading).toList(),
                Headings.PROBLEM,
                rows);
        String name = record.fileName().replaceFirst("\\.[^.]*$", "");
        return new Download(name + SUFFIX.in(locale) + ".xlsx", Download.XLSX, content);
    }

    private static BadRow bad(ImportRecord record, List<FileColumn> columns, StoredRow row, Locale locale) {
        List<FileColumn> kept = kept(columns);
        List<String> cells = kept.stream()
                .map(c -> c.index() < row.cells().size() ? row.cells().get(c.index()) : RawCell.EMPTY)
                .map(RawCell::text)
                .toList();
        Map<String, Integer> mapping = record.mapping();
        Map<Integer, String> problems = new HashMap<>();
        List<String> summary = new ArrayList<>();
        for (CellMessage message : row.messages()) {
            Integer index = mapping.get(message.column());
            String heading =
                    index == null ? message.column() : columns.get(index).heading();
            // The row has another number in this workbook: its cell is named by its heading.
            summary.add(message.at(heading).in(locale));
            for (int i = 0; i < kept.size(); i++) {
                if (index != null && kept.get(i).index() == index) {
                    problems.merge(i, sentence(message).in(locale), (a, b) -> a + "\n" + b);
                }
            }
        }
        return new BadRow(cells, problems, Views.joined(summary));
    }

    private static LocalText sentence(CellMessage message) {
        return new LocalText(
                message.reason().zh() + "，" + message.remedy().zh(),
                message.reason().en() + ": " + message.remedy().en());
    }

    private static List<FileColumn> kept(List<FileColumn> columns) {
        return columns.stream()
                .filter(c -> !c.heading().equals(Headings.PROBLEM))
                .toList();
    }
}
