// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.DocumentFile;
import org.wagewarden.reporting.api.Table;

class TableFilesTest {

    private final FileDocuments documents = new FileDocuments();

    @Test
    void aWorkbookReadBackHasTypedValues() throws IOException {
        DocumentFile file = documents.xlsx(Samples.TABLE, Locale.CHINESE);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            List<Row> rows = book.getFirstSheet().read();

            assertThat(file.name()).isEqualTo("专管员情况.xlsx");
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("专管员情况");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("人数");
            Row first = rows.get(2);
            assertThat(first.getCellText(0)).isEqualTo("南汇街道");
            assertThat(first.getCellAsNumber(1)).contains(new BigDecimal(12));
            assertThat(first.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("0.5");
            assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(Samples.DAY);
            assertThat(rows.getLast().getCellText(0)).isEqualTo("合计");
            assertThat(rows.getLast().getCellAsNumber(1)).contains(new BigDecimal(9));
        }
    }

    @Test
    void aReportHasASheetForEachSectionAndOneForTheNotes() throws IOException {
        DocumentFile file = documents.xlsx(Samples.report(Samples.TABLE), Locale.ENGLISH);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(file.name()).isEqualTo("Lucheng- monthly 2026-10.xlsx");
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("By street", "By street 2", "Notes");
            assertThat(book.getFirstSheet().read().get(1).getCellText(0)).isEqualTo("Month 2026-10, as of 2026-10-31");
            Sheet notes = book.findSheet("Notes").orElseThrow();
            assertThat(notes.read().getFirst().getCellText(1)).isEqualTo("Art. 5");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x", "  =cmd|'/c calc'!A0"})
    void aTextThatLooksLikeAFormulaIsNoneInAnyFile(String text) throws IOException {
        Table table =
                Table.titled(text, text).text(text, text).row(Cell.of(text)).build();

        DocumentFile xlsx = documents.xlsx(table, Locale.CHINESE);
        List<String> found = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.content()))) {
            for (Row row : book.getFirstSheet().read()) {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getFormula()).isNull();
                found.add(row.getCellText(0));
            }
        }
        assertThat(found).hasSize(3).allMatch(t -> t.startsWith("'"));

        String csv = csv(documents.csv(table, Locale.CHINESE));
        assertThat(csv.lines().filter(l -> !l.isBlank())).isNotEmpty();
        assertThat(csv).matches("(?s)\"?'.*");
    }

    @Test
    void linesOfValuesFollowTheStandardAndSpreadsheetsReadTheChinese() {
        Table table = Table.titled("表", "Table")
                .text("名称", "Name")
                .integer("数", "Count")
                .row(Cell.of("甲, \"乙\"\n丙"), Cell.of(-5))
                .build();
        DocumentFile file = documents.csv(table, Locale.CHINESE);

        assertThat(file.content()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv(file)).isEqualTo("名称,数\r\n\"甲, \"\"乙\"\"\n丙\",-5\r\n");
    }

    @Test
    void aReportInLinesHasItsTablesOneBelowTheOther() {
        DocumentFile file = documents.csv(Samples.report(Samples.TABLE), Locale.ENGLISH);

        assertThat(csv(file).lines())
                .startsWith("Lucheng: monthly", "\"Month 2026-10, as of 2026-10-31\"", "", "By street")
                .endsWith("", "How it was counted. (Art. 5)");
    }

    @Test
    void aLargeTableIsWritten() throws IOException {
        Table.Builder table = Table.titled("大表", "Large").integer("数", "Number");
        for (int i = 0; i < 50_000; i++) {
            table.row(Cell.of(i));
        }
        DocumentFile file = documents.xlsx(table.build(), Locale.CHINESE);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(book.getFirstSheet().openStream().count()).isEqualTo(50_000 + 2);
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        Table table = Table.titled("表", "T")
                .text("列", "C")
                .row(Cell.of("a\u0000b\u0007c\uD800d"))
                .build();
        DocumentFile file = documents.xlsx(table, Locale.CHINESE);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(book.getFirstSheet().read().getLast().getCellText(0)).isEqualTo("abcd");
        }
    }

    private static String csv(DocumentFile file) {
        return new String(file.content(), StandardCharsets.UTF_8).substring(1);
    }
}
