// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.exchange.api.SourceChoice;

class CsvFileTest {

    private static final SourceChoice FREE = new SourceChoice(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String TEXT = "姓名,电话\n陈静,13900000001\n";

    @Test
    void readsUtf8WithAndWithoutMark() throws UnreadableFile {
        byte[] plain = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.writeBytes(plain);

        assertThat(rows(TableFile.of("a.csv", plain, FREE))).containsExactly("1:姓名|电话", "2:陈静|13900000001");
        TableFile file = TableFile.of("a.csv", marked.toByteArray(), FREE);
        assertThat(file.encoding()).isEqualTo("UTF-8");
        assertThat(rows(file)).containsExactly("1:姓名|电话", "2:陈静|13900000001");
    }

    @Test
    void readsWhatChineseExcelSavesAsCsv() throws UnreadableFile {
        TableFile file = TableFile.of("名单.csv", TEXT.getBytes(Charset.forName("GB18030")), FREE);

        assertThat(file.encoding()).isEqualTo("GB18030");
        assertThat(file.sheets()).containsExactly("名单");
        assertThat(rows(file)).containsExactly("1:姓名|电话", "2:陈静|13900000001");
    }

    @Test
    void readsUnicodeTextOfExcel() throws UnreadableFile {
        byte[] content = TEXT.replace(',', '\t').getBytes(StandardCharsets.UTF_16);

        TableFile file = TableFile.of("a.txt", content, FREE);

        assertThat(file.separator()).isEqualTo("\t");
        assertThat(rows(file)).containsExactly("1:姓名|电话", "2:陈静|13900000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws UnreadableFile {
        String text = "姓名" + separator + "单位\n\"甲,乙;丙\"" + separator + "某公司\n";

        TableFile file = TableFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8), FREE);

        assertThat(file.separator()).isEqualTo(separator);
        assertThat(rows(file)).containsExactly("1:姓名|单位", "2:甲,乙;丙|某公司");
    }

    @Test
    void countsRowsAsSpreadsheetsDo() throws UnreadableFile {
        String text = "sep=;\n姓名;备注\n\n陈静;\"两\n行\"\n林晓;无\n";

        assertThat(rows(TableFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8), FREE)))
                .containsExactly("1:姓名|备注", "3:陈静|两\n行", "4:林晓|无");
    }

    @Test
    void takesGuardsOffAgain() throws UnreadableFile {
        String text = "姓名,号码\n'=1+1,\"=\"\"330302\"\"\"\n";

        assertThat(rows(TableFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8), FREE)))
                .containsExactly("1:姓名|号码", "2:=1+1|330302");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> TableFile.of("a.csv", new byte[] {1, 2, 0, (byte) 0xff}, FREE))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason().code()).isEqualTo("file-unreadable"));
        assertThatThrownBy(() -> TableFile.of("a.csv", new byte[0], FREE))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.reason().code()).isEqualTo("file-empty");
                    assertThat(e.reason().text().zh()).contains("下载模板");
                });
    }

    @Test
    void saysWhichQuoteHasNoPartner() throws UnreadableFile {
        TableFile file = TableFile.of("a.csv", "a,b\n\"x,y\n".getBytes(StandardCharsets.UTF_8), FREE);

        assertThatThrownBy(() -> file.read(0, row -> true))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason().text().zh()).contains("第2行"));
    }

    static List<String> rows(TableFile file) throws UnreadableFile {
        List<String> rows = new ArrayList<>();
        file.read(
                0,
                row -> rows.add(row.number() + ":"
                        + String.join(
                                "|", row.cells().stream().map(RawCell::text).toList())));
        return rows;
    }
}
