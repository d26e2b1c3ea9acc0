// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;

/** Collects everything that is wrong with an input, so that it is said at once. Not thread-safe. */
final class Faults {

    /** Older dates are slips of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final List<Reason> reasons = new ArrayList<>();

    Faults when(boolean wrong, String field, String code, String zh, String en) {
        if (wrong) {
            reasons.add(Reason.of(code, zh, en).at(field));
        }
        return this;
    }

    Faults when(boolean wrong, Article article, String field, String code, String zh, String en) {
        if (wrong) {
            reasons.add(Reason.of(code, zh, en).under(article).at(field));
        }
        return this;
    }

    Faults add(Optional<Reason> reason) {
        reason.ifPresent(reasons::add);
        return this;
    }

    Faults text(String field, String value, int least, int most, String zh, String en) {
        int length = value.strip().codePointCount(0, value.strip().length());
        return when(
                        length < least || length > most,
                        field,
                        field + "-length",
                        zh + "应为" + least + "至" + most + "个字，现为" + length + "个。",
                        en + " has " + least + " to " + most + " characters, this one has " + length + ".")
                .when(
                        value.codePoints().anyMatch(Faults::invisible),
                        field,
                        field + "-character",
                        zh + "含有不可见字符（如换行、制表符），请重新输入。",
                        en + " holds an invisible character (such as a line break); type it again.");
    }

    Faults plausible(String field, LocalDate day, LocalDate latest, String zh, String en) {
        return when(
                day.isBefore(EARLIEST) || day.isAfter(latest),
                field,
                "date-implausible",
                zh + "应在" + EARLIEST.getYear() + "年与" + latest + "之间。",
                en + " lies between " + EARLIEST.getYear() + " and " + latest + ".");
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
