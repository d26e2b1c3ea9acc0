// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.wagewarden.exchange.api.SourceChoice;

class XlsxFileTest {

    private static final SourceChoice FREE = new SourceChoice(Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void readsTextNumbersAndDates() throws UnreadableFile {
        byte[] book = book(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(1, 0, "陈静");
            sheet.value(1, 1, 12);
            sheet.value(1, 2, LocalDate.of(2024, 9, 14));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 3, 0.5);
            sheet.value(3, 0, "林晓");
        });

        assertThat(CsvFileTest.rows(TableFile.of("a.xlsx", book, FREE)))
                .containsExactly("1:姓名", "2:陈静|12|2024-09-14|0.5", "4:林晓");
    }

    @Test
    void marksFormulasAndLostDigits() throws UnreadableFile {
        byte[] book = book(sheet -> {
            sheet.formula(0, 0, "1+1");
            sheet.value(0, 1, 330302199001011234L);
        });

        RawRow row = first(book);

        assertThat(row.cell(0).flaw()).isEqualTo(Flaw.FORMULA);
        assertThat(row.cell(1).flaw()).isEqualTo(Flaw.DIGITS_LOST);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws UnreadableFile {
        RawRow row = first(book(sheet -> sheet.value(0, 0, "=HYPERLINK(\"http://x\")")));

        assertThat(row.cell(0)).isEqualTo(RawCell.of("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void leavesHiddenSheetsOut() throws UnreadableFile, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("隐藏");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("名单").value(0, 0, "姓名");
        }

        TableFile file = TableFile.of("a.xlsx", bytes.toByteArray(), FREE);

        assertThat(file.sheets()).containsExactly("名单");
        assertThat(CsvFileTest.rows(file)).containsExactly("1:姓名");
    }

    @Test
    void refusesAFileThatUnpacksBeyondAllMeasure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);

        assertRefused(bytes.toByteArray(), "解压后过大");
    }

    @Test
    void refusesAFileOfManyEntries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }

        assertRefused(bytes.toByteArray(), "解压后过大");
    }

    @Test
    void refusesADamagedFileAndOldFormats() {
        byte[] book = book(sheet -> sheet.value(0, 0, "x"));
        byte[] cut = java.util.Arrays.copyOf(book, book.length / 2);

        assertRefused(cut, "损坏");
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "xls");
    }

    @Test
    void refusesAWorkbookWithADocumentType() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes());
        }

        assertRefused(bytes.toByteArray(), "损坏");
    }

    private static void assertRefused(byte[] content, String words) {
        assertThatThrownBy(() -> TableFile.of("a.xlsx", content, FREE).read(0, row -> true))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason().text().zh()).contains(words));
    }

    private static RawRow first(byte[] book) throws UnreadableFile {
        List<RawRow> rows = new ArrayList<>();
        TableFile.of("a.xlsx", book, FREE).read(0, row -> {
            rows.add(row);
            return false;
        });
        return rows.getFirst();
    }

    static byte[] book(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("名单"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
