// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.exchange.api.ImportColumn.Kind;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.platform.api.LocalText;

/** The workbook to fill in: headings, an example row, drop-downs, and a sheet that explains the columns. */
public final class TemplateWorkbook {

    static final String HEADING_FILL = "1F4E79";
    static final String OPTIONAL_FILL = "5B7FA3";
    static final String WHITE = "FFFFFF";
    private static final String GREY = "7F7F7F";
    private static final String OPTIONS = "options";
    /** Drop-downs reach down to here; rows below are checked all the same. */
    private static final int LAST_ROW = 10_000;

    private static final LocalText INSTRUCTIONS = new LocalText("填写说明", "Instructions");
    private static final LocalText NOT_LISTED = new LocalText("请从下拉列表中选择。", "Choose from the list.");
    private static final LocalText[] HEADS = {
        new LocalText("列", "Column"),
        new LocalText("必填", "Required"),
        new LocalText("说明", "What to fill in"),
        new LocalText("可选值", "Allowed values"),
        new LocalText("示例", "Example")
    };
    private static final LocalText[] NOTES = {
        new LocalText(
                "带 * 的列必填；列的顺序可以变动，多余的列会被忽略。",
                "Columns with * are required; their order is free, other columns are ignored."),
        new LocalText(
                "第2行是示例，可以删除，也可以保留：内容未改动时不会导入。",
                "Row 2 is an example: delete it or leave it, unchanged it is not imported."),
        new LocalText(
                "所有列均为文本格式，请勿使用公式；身份证号请勿转为数值。",
                "All columns are text; no formulas, and do not turn ID numbers into numbers.")
    };

    private TemplateWorkbook() {}

    public static byte[] of(ImportProfile profile, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Wagewarden", "1.0")) {
            book.setGlobalDefaultFont("Microsoft YaHei", 11);
            Worksheet form = book.newWorksheet(sheetName(profile.title().in(locale)));
            Worksheet help = book.newWorksheet(INSTRUCTIONS.in(locale));
            Worksheet options = book.newWorksheet(OPTIONS);
            options.setVisibilityState(VisibilityState.HIDDEN);
            form(form, options, profile.columns(), locale);
            help(help, profile, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void form(Worksheet sheet, Worksheet options, List<ImportColumn> columns, Locale locale) {
        int lists = 0;
        for (int c = 0; c < columns.size(); c++) {
            ImportColumn column = columns.get(c);
            sheet.width(c, Math.max(column.width(), column.header().in(locale).length() * 2 + 4));
            sheet.style(c).format("@").set();
            sheet.value(0, c, column.header().in(locale) + (column.required() ? "*" : ""));
            heading(sheet, 0, c, column.required());
            if (!column.example().isEmpty()) {
                sheet.value(1, c, column.example());
            }
            sheet.style(1, c).format("@").italic().fontColor(GREY).set();
            if (column.kind() == Kind.CHOICE) {
                list(sheet, options, column.choices(), c, lists++, locale);
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void list(
            Worksheet sheet, Worksheet options, List<Choice> choices, int column, int place, Locale locale) {
        for (int i = 0; i < choices.size(); i++) {
            options.value(i, place, choices.get(i).label().in(locale));
        }
        sheet.range(1, column, LAST_ROW, column)
                .validateWithList(options.range(0, place, choices.size() - 1, place))
                .allowBlank(true)
                .showErrorMessage(true)
                .error(NOT_LISTED.in(locale));
    }

    private static void help(Worksheet sheet, ImportProfile profile, Locale locale) {
        sheet.value(0, 0, profile.title().in(locale));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, profile.description().in(locale));
        int row = 2;
        for (LocalText note : NOTES) {
            sheet.value(row++, 0, note.in(locale));
        }
        row++;
        int[] widths = {20, 10, 50, 50, 30};
        for (int c = 0; c < HEADS.length; c++) {
            sheet.width(c, widths[c]);
            sheet.value(row, c, HEADS[c].in(locale));
            heading(sheet, row, c, true);
        }
        for (ImportColumn column : profile.columns()) {
            row++;
            String[] cells = {
                column.header().in(locale),
                column.required() ? "✓" : "",
                column.hint().in(locale),
                String.join(
                        "、",
                        column.choices().stream().map(x -> x.label().in(locale)).toList()),
                column.example()
            };
            for (int c = 0; c < cells.length; c++) {
                sheet.value(row, c, cells[c]);
                sheet.style(row, c).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    static void heading(Worksheet sheet, int row, int column, boolean strong) {
        sheet.style(row, column)
                .bold()
                .fontColor(WHITE)
                .fillColor(strong ? HEADING_FILL : OPTIONAL_FILL)
                .format("@")
                .set();
    }

    /** A sheet's name may not be longer than 31 characters, nor hold some signs. */
    static String sheetName(String text) {
        String name = text.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "Sheet1" : name.substring(0, Math.min(name.length(), 31));
    }
}
