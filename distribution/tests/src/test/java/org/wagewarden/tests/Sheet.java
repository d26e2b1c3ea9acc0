// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook, as somebody reads and fills it in a spreadsheet program.
 *
 * @param headings the first row
 * @param rows those below it, with as many cells as there are headings
 */
record Sheet(List<String> headings, List<List<String>> rows) {

    static Sheet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> lines = book.getFirstSheet().openStream()) {
            List<List<String>> all = new ArrayList<>(lines.map(Sheet::cells).toList());
            List<String> headings = all.removeFirst();
            return new Sheet(
                    headings,
                    all.stream().map(row -> filled(row, headings.size())).toList());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
        }
        return cells;
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> filled = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }

    /** Where the column is whose heading begins with this. */
    int column(String heading) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).startsWith(heading)) {
                return i;
            }
        }
        throw new AssertionError("No column “" + heading + "” among " + headings);
    }

    Sheet with(List<List<String>> others) {
        return new Sheet(headings, others);
    }

    /** Saves it; all cells are text, as in the template. */
    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Spreadsheet", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            write(sheet, 0, headings);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }
}
