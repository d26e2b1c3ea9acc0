// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.wagewarden.platform.api.LocalText;

/** One value of a table. */
public sealed interface Cell {

    /** Text; fits TEXT. */
    record Words(String zh, String en) implements Cell {}

    /** A count; fits INTEGER and DECIMAL. */
    record Whole(long value) implements Cell {}

    /** A number with places; fits DECIMAL. */
    record Fraction(BigDecimal value) implements Cell {}

    /** A business date; fits DATE. */
    record Day(LocalDate value) implements Cell {}

    /** Nothing; fits every column. */
    record Blank() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? blank() : new Words(text, text);
    }

    static Cell of(LocalText text) {
        return new Words(text.zh(), text.en());
    }

    static Cell of(long value) {
        return new Whole(value);
    }

    static Cell of(BigDecimal value) {
        return new Fraction(value);
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    static Cell blank() {
        return new Blank();
    }

    /** The value as the screen shows it: numbers plain, dates as 2026-10-31. */
    default String text(Locale locale) {
        return switch (this) {
            case Words(String zh, String en) -> Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
            case Whole(long value) -> Long.toString(value);
            case Fraction(BigDecimal value) -> value.toPlainString();
            case Day(LocalDate value) -> value.toString();
            case Blank() -> "";
        };
    }

    /** Whether the value may stand in a column of this kind. */
    default boolean fits(ColumnKind kind) {
        return switch (this) {
            case Words w -> kind == ColumnKind.TEXT;
            case Whole w -> kind == ColumnKind.INTEGER || kind == ColumnKind.DECIMAL;
            case Fraction f -> kind == ColumnKind.DECIMAL;
            case Day d -> kind == ColumnKind.DATE;
            case Blank b -> true;
        };
    }
}
