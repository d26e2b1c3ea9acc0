// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows that could not be imported, in the layout of their file: bad cells in yellow with a comment, and a last column that
 * says the same for those who do not see comments. All cells are text, so that nothing runs and no digit is lost.
 */
public final class ErrorWorkbook {

    private static final String YELLOW = "FFEB9C";
    private static final int WIDTH = 20;
    private static final int PROBLEM_WIDTH = 80;
    /** What XML cannot hold. */
    private static final String FORBIDDEN = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]";

    private ErrorWorkbook() {}

    /**
     * One row.
     *
     * @param cells as they stand
     * @param problems index of a column to what is wrong there
     * @param summary everything that is wrong with the row
     */
    public record BadRow(List<String> cells, Map<Integer, String> problems, String summary) {}

    /** @param problemHeading heading of the last column, which reading ignores */
    public static byte[] of(String title, List<String> headings, String problemHeading, Iterable<BadRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int last = headings.size();
        try (Workbook book = new Workbook(bytes, "Wagewarden", "1.0")) {
            Worksheet sheet = book.newWorksheet(TemplateWorkbook.sheetName(title));
            for (int c = 0; c <= last; c++) {
                sheet.width(c, c == last ? PROBLEM_WIDTH : WIDTH);
                sheet.style(c).format("@").set();
                sheet.value(0, c, c == last ? problemHeading : plain(headings.get(c)));
                TemplateWorkbook.heading(sheet, 0, c, c < last);
            }
            int r = 1;
            for (BadRow row : rows) {
                write(sheet, r++, row, last);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int r, BadRow row, int last) {
        for (int c = 0; c < last; c++) {
            String problem = row.problems().get(c);
            sheet.value(r, c, c < row.cells().size() ? plain(row.cells().get(c)) : "");
            if (problem == null) {
                sheet.style(r, c).format("@").set();
            } else {
                sheet.style(r, c).format("@").fillColor(YELLOW).set();
                sheet.comment(r, c, problem);
            }
        }
        sheet.value(r, last, plain(row.summary()));
        sheet.style(r, last).format("@").wrapText(true).set();
    }

    private static String plain(String text) {
        return text.replaceAll(FORBIDDEN, " ");
    }
}
