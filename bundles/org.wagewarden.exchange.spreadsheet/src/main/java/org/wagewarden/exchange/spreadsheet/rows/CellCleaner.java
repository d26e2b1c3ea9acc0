// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.exchange.spreadsheet.tables.Flaw;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.platform.api.LocalText;

/** Makes clean values of the cells of a column, or says what is wrong with them. */
final class CellCleaner {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u2060\\ufeff]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$");
    private static final Pattern CAPITALS = Pattern.compile("[0-9A-Z]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+\\d{2}");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?(\\d{1,2}:.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** A date that lost its format: days since 1899-12-30, from 1954 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final int MOST_NAMED = 15;

    private final ImportColumn column;
    /** What a user may write to the code it means. */
    private final Map<String, String> codes = new HashMap<>();

    CellCleaner(ImportColumn column) {
        this.column = column;
        for (Choice choice : column.choices()) {
            codes.putIfAbsent(Headings.plain(choice.code()), choice.code());
            codes.putIfAbsent(Headings.plain(choice.label().zh()), choice.code());
            codes.putIfAbsent(Headings.plain(choice.label().en()), choice.code());
            codes.putIfAbsent(choice.label().zh(), choice.code());
        }
    }

    ImportColumn column() {
        return column;
    }

    /** What a cell comes to: a value, which is empty for an empty cell, or a message. */
    record Cleaned(String value, Optional<CellMessage> message) {
        static Cleaned of(String value) {
            return new Cleaned(value, Optional.empty());
        }

        static Cleaned wrong(ImportColumn column, String code, String zh, String en, LocalText remedy) {
            return new Cleaned("", Optional.of(CellMessage.of(column.key(), code, zh, en, remedy)));
        }
    }

    Cleaned clean(RawCell cell) {
        if (cell.flaw() != Flaw.NONE) {
            return flawed(column, cell.flaw());
        }
        String text = plain(cell.text()) ? cell.text() : withoutInvisible(cell.text());
        if (text.isEmpty()) {
            return column.required()
                    ? Cleaned.wrong(
                            column,
                            "value-missing",
                            column.header().zh() + "未填写",
                            column.header().en() + " is missing",
                            new LocalText("请填写", "fill it in"))
                    : Cleaned.of("");
        }
        Cleaned cleaned =
                switch (column.kind()) {
                    case TEXT -> Cleaned.of(text);
                    case IDENTIFIER -> identifier(column, text);
                    case DATE -> date(column, text);
                    case CHOICE -> choice(text);
                };
        if (cleaned.value().codePointCount(0, cleaned.value().length()) > column.maxLength()) {
            return Cleaned.wrong(
                    column,
                    "value-too-long",
                    column.header().zh() + "超过" + column.maxLength() + "个字",
                    column.header().en() + " has more than " + column.maxLength() + " characters",
                    new LocalText("请缩短", "shorten it"));
        }
        return cleaned;
    }

    /** Whether nothing has to be taken off: no blank or control character at the edges, and none that is not seen inside. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c < ' ' || c >= '\u007f' && c < '\u00a0' || c >= '\u200b' && c <= '\u2060' || c == '\ufeff') {
                return false;
            }
            if (edge && (c == ' ' || c == '\u00a0' || c == '\u3000')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutInvisible(String text) {
        return EDGES.matcher(INVISIBLE.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private static Cleaned flawed(ImportColumn column, Flaw flaw) {
        return switch (flaw) {
            case FORMULA ->
                Cleaned.wrong(
                        column,
                        "cell-formula",
                        "单元格是公式，不能导入",
                        "the cell holds a formula",
                        new LocalText("请改为填写数值或文字", "fill in the value itself"));
            case DIGITS_LOST -> digitsLost(column);
            default ->
                Cleaned.wrong(
                        column, "cell-error", "单元格是错误值", "the cell holds an error value", CellMessage.CHECK_AGAIN);
        };
    }

    private static Cleaned digitsLost(ImportColumn column) {
        return Cleaned.wrong(
                column,
                "digits-lost",
                column.header().zh() + "是数值格式，第15位以后的数字已丢失",
                column.header().en() + " was kept as a number, so the digits after the 15th are lost",
                new LocalText("请将该列设为文本格式后重新填写", "format the column as text and fill it in again"));
    }

    private static Cleaned identifier(ImportColumn column, String text) {
        if (CAPITALS.matcher(text).matches()) {
            return Cleaned.of(text);
        }
        String value = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return SCIENTIFIC.matcher(value).matches() ? digitsLost(column) : Cleaned.of(value);
    }

    private static Cleaned date(ImportColumn column, String text) {
        String value = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher parts = PARTS.matcher(value);
        Matcher digits = DIGITS.matcher(value);
        try {
            if (parts.matches() || digits.matches()) {
                Matcher m = parts.matches() ? parts : digits;
                return Cleaned.of(LocalDate.of(
                                Integer.parseInt(m.group(1)),
                                Integer.parseInt(m.group(2)),
                                Integer.parseInt(m.group(3)))
                        .toString());
            }
            if (SERIAL.matcher(value).matches()) {
                return Cleaned.of(LocalDate.of(1899, 12, 30)
                        .plusDays(Integer.parseInt(value))
                        .toString());
            }
        } catch (DateTimeException e) {
            // Falls through to the one message: there is no such day.
        }
        return Cleaned.wrong(
                column,
                "not-a-date",
                column.header().zh() + "不是有效的日期",
                column.header().en() + " is not a date",
                new LocalText("请按 2024-09-14 的格式填写", "fill it in like 2024-09-14"));
    }

    private Cleaned choice(String text) {
        String code = codes.getOrDefault(text, codes.get(Headings.plain(text)));
        if (code != null) {
            return Cleaned.of(code);
        }
        boolean more = column.choices().size() > MOST_NAMED;
        return Cleaned.wrong(
                column,
                "not-a-choice",
                column.header().zh() + "应为：" + labels(column, true) + (more ? "……" : "") + "之一",
                column.header().en() + " should be one of: " + labels(column, false) + (more ? " …" : ""),
                new LocalText("请从下拉列表中选择", "choose from the list"));
    }

    private static String labels(ImportColumn column, boolean zh) {
        return column.choices().stream()
                .limit(MOST_NAMED)
                .map(c -> zh ? c.label().zh() : c.label().en())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}
