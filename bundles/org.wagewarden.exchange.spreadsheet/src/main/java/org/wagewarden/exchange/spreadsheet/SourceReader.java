// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.exchange.spreadsheet.rows.Headings;
import org.wagewarden.exchange.spreadsheet.tables.RawRow;
import org.wagewarden.exchange.spreadsheet.tables.TableFile;
import org.wagewarden.exchange.spreadsheet.tables.UnreadableFile;

/** Finds out how a file is to be read: sheet, heading row, columns. */
final class SourceReader {

    /** The headings are looked for in so many rows: above them there may be a title. */
    private static final int HEAD_ROWS = 10;

    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 40;

    private SourceReader() {}

    static ImportSource read(
            TableFile file, SourceChoice choice, List<ImportColumn> columns, Map<String, String> remembered)
            throws UnreadableFile {
        Headings headings = new Headings(columns, remembered);
        int sheets = file.sheets().size();
        if (choice.sheet().isPresent()) {
            int sheet = choice.sheet().get();
            if (sheet < 0 || sheet >= sheets) {
                throw new UnreadableFile("file-unreadable", "文件没有这个工作表。", "The file has no such sheet.");
            }
            return scan(file, sheet, headings, columns);
        }
        ImportSource best = null;
        int most = -1;
        for (int sheet = 0; sheet < sheets; sheet++) {
            ImportSource found = scan(file, sheet, headings, columns);
            int mapped = (int)
                    found.columns().stream().filter(c -> c.key().isPresent()).count();
            if (mapped > most) {
                best = found;
                most = mapped;
            }
        }
        return best;
    }

    private static ImportSource scan(TableFile file, int sheet, Headings headings, List<ImportColumn> columns)
            throws UnreadableFile {
        List<RawRow> head = new ArrayList<>();
        int[] count = {0};
        file.read(sheet, row -> {
            if (head.size() < HEAD_ROWS + SAMPLES) {
                head.add(row);
            }
            return ++count[0] <= Imports.MOST_ROWS + HEAD_ROWS;
        });
        int header = headerIndex(head, headings);
        int rows = count[0] - header - 1;
        if (rows > Imports.MOST_ROWS) {
            throw new UnreadableFile(
                    "too-many-rows",
                    "文件超过" + Imports.MOST_ROWS + "行，请拆分后再上传。",
                    "The file has more than " + Imports.MOST_ROWS + " rows; split it.");
        }
        RawRow top = head.isEmpty() ? new RawRow(1, List.of()) : head.get(header);
        List<RawRow> samples =
                head.subList(Math.min(header + 1, head.size()), Math.min(header + 1 + SAMPLES, head.size()));
        return new ImportSource(
                file.format(),
                file.sheets(),
                sheet,
                file.encoding(),
                file.separator(),
                top.number(),
                Math.max(rows, 0),
                columns(top, samples, headings.map(top), columns));
    }

    /** The row with most headings that are known; the first one when none is. */
    private static int headerIndex(List<RawRow> head, Headings headings) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(head.size(), HEAD_ROWS); i++) {
            int found = headings.map(head.get(i)).size();
            if (found > most) {
                best = i;
                most = found;
            }
        }
        return best;
    }

    private static List<FileColumn> columns(
            RawRow top, List<RawRow> samples, Map<String, Integer> mapping, List<ImportColumn> known) {
        int width = top.cells().size();
        for (RawRow row : samples) {
            width = Math.max(width, row.cells().size());
        }
        Map<Integer, String> keys = new HashMap<>();
        mapping.forEach((key, index) -> keys.put(index, key));
        List<FileColumn> columns = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int index = i;
            Optional<String> key = Optional.ofNullable(keys.get(i));
            boolean open = key.flatMap(
                            k -> known.stream().filter(c -> c.key().equals(k)).findFirst())
                    .map(c -> !c.personal())
                    .orElse(false);
            List<String> values = samples.stream()
                    .map(row -> row.cell(index).text().strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> open ? cut(text) : masked(text))
                    .toList();
            columns.add(
                    new FileColumn(i, Cells.letter(i), cut(top.cell(i).text().strip()), values, key));
        }
        return columns;
    }

    private static String cut(String text) {
        return text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH) + "…";
    }

    /** Of a column that is personal, or of which we do not know what it is: enough to recognise it. */
    private static String masked(String text) {
        String cut = cut(text);
        return cut.length() <= 2
                ? cut.charAt(0) + "*"
                : cut.charAt(0) + "*".repeat(cut.length() - 2) + cut.charAt(cut.length() - 1);
    }
}
