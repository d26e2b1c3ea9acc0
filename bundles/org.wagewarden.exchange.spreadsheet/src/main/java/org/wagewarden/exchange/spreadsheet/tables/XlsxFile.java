// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.wagewarden.exchange.api.ImportSource.Format;

/** A workbook of Excel, WPS or LibreOffice. */
final class XlsxFile implements TableFile {

    private static final int MOST_COLUMNS = 200;
    /** Excel keeps 15 significant digits of a number. */
    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

    private final byte[] content;
    private final List<Sheet> visible;

    XlsxFile(byte[] content) throws UnreadableFile {
        UnpackedSize.check(content);
        this.content = content;
        try (ReadableWorkbook book = open()) {
            this.visible = book.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.damaged();
        }
        if (visible.isEmpty()) {
            throw UnreadableFile.damaged();
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return visible.stream().map(Sheet::getName).toList();
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public void read(int sheet, Predicate<RawRow> reader) throws UnreadableFile {
        int index = visible.get(sheet).getIndex();
        try (ReadableWorkbook book = open();
                Stream<Row> rows = book.getSheet(index).orElseThrow().openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                RawRow row = row(each.next());
                if (!row.cells().isEmpty() && !reader.test(row)) {
                    return;
                }
            }
        } catch (IOException | ExcelReaderException | ArithmeticException | IndexOutOfBoundsException e) {
            throw UnreadableFile.damaged();
        }
    }

    private static RawRow row(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<RawCell> cells = new ArrayList<>(columns);
        boolean content = false;
        for (int i = 0; i < columns; i++) {
            RawCell cell = cell(row.getCell(i));
            content |= !cell.blank();
            cells.add(cell);
        }
        return new RawRow(row.getRowNum(), content ? cells : List.of());
    }

    /** Cells that are missing in the file are null in the reader's row. */
    private static RawCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return RawCell.EMPTY;
        }
        return switch (cell.getType()) {
            case STRING -> RawCell.of(cell.asString());
            case NUMBER -> number(cell);
            case BOOLEAN -> RawCell.of(cell.asBoolean() ? "TRUE" : "FALSE");
            case FORMULA -> RawCell.of(String.valueOf(cell.getText()), Flaw.FORMULA);
            case ERROR -> RawCell.of("", Flaw.ERROR_VALUE);
            case EMPTY -> RawCell.EMPTY;
        };
    }

    private static RawCell number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return RawCell.of(cell.asDate().toLocalDate().toString());
        }
        boolean lost = number.abs().compareTo(EXACT) >= 0;
        return RawCell.of(number.stripTrailingZeros().toPlainString(), lost ? Flaw.DIGITS_LOST : Flaw.NONE);
    }
}
