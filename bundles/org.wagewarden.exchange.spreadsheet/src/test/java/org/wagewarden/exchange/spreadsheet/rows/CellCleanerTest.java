// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.exchange.spreadsheet.rows.CellCleaner.Cleaned;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.platform.api.LocalText;

class CellCleanerTest {

    private static final ImportColumn NUMBER = ImportColumn.identifier("idNumber", "身份证号", "ID number");
    private static final ImportColumn DAY = ImportColumn.date("from", "日期", "Date");
    private static final ImportColumn KIND = ImportColumn.choice(
            "kind",
            "类型",
            "Kind",
            List.of(
                    new Choice("GENERAL", new LocalText("施工总承包", "General")),
                    new Choice("DIRECT", new LocalText("专业承包（直接发包）", "Direct"))));

    @Test
    void identifiersAreHalfWidthCapitalsWithoutSpaces() {
        assertThat(clean(NUMBER, " ３３0302\u3000199001011x\u200b").value()).isEqualTo("330302199001011X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-9-14", "2024/09/14", "2024.9.14", "20240914", "2024年9月14日", "45549", "2024-09-14 00:00:00"
            })
    void datesComeInManyForms(String text) {
        assertThat(clean(DAY, text).value()).isEqualTo("2024-09-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "昨天", "9-14", "20241399"})
    void otherDatesAreRefused(String text) {
        assertThat(clean(DAY, text).message())
                .hasValueSatisfying(m -> assertThat(m.code()).isEqualTo("not-a-date"));
    }

    @ParameterizedTest
    @CsvSource({"施工总承包,GENERAL", "general,GENERAL", "专业承包(直接发包),DIRECT", "专业承包,DIRECT"})
    void choicesAreFoundByLabelAndCode(String text, String code) {
        assertThat(clean(KIND, text).value()).isEqualTo(code);
    }

    @Test
    void aWrongChoiceNamesTheRightOnes() {
        assertThat(clean(KIND, "分包").message())
                .hasValueSatisfying(m -> assertThat(m.reason().zh()).contains("施工总承包、专业承包（直接发包）"));
    }

    @Test
    void numbersThatBecameScientificAreRecognised() {
        assertThat(clean(NUMBER, "3.30302E+17").message())
                .hasValueSatisfying(m -> assertThat(m.code()).isEqualTo("digits-lost"));
    }

    @Test
    void requiredAndTooLongValuesAreRefused() {
        assertThat(clean(NUMBER.mandatory(), " \u3000").message())
                .hasValueSatisfying(m -> assertThat(m.code()).isEqualTo("value-missing"));
        assertThat(clean(NUMBER.atMost(3), "1234").message())
                .hasValueSatisfying(m -> assertThat(m.code()).isEqualTo("value-too-long"));
        assertThat(clean(NUMBER, "").message()).isEmpty();
    }

    private static Cleaned clean(ImportColumn column, String text) {
        return new CellCleaner(column).clean(RawCell.of(text));
    }
}
