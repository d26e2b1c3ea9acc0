// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;

/** Collects everything that is wrong with an input, so that it is said at once. Not thread-safe. */
public final class Faults {

    private final List<Reason> reasons = new ArrayList<>();

    /** Adds a reason. */
    public Faults add(Reason reason) {
        reasons.add(reason);
        return this;
    }

    /** Adds a reason when the condition holds. */
    Faults when(boolean wrong, String field, String code, String zh, String en) {
        if (wrong) {
            reasons.add(Reason.of(code, zh, en).at(field));
        }
        return this;
    }

    /** The same, resting on an article. */
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

    /**
     * Checks a text's length in characters and that it has no invisible ones, which could disguise what it says.
     *
     * @param zh what the screen calls it
     * @param en the same in English
     */
    Faults text(String field, String value, int least, int most, String zh, String en) {
        int length = value.strip().codePointCount(0, value.strip().length());
        when(length < least && length == 0, field, field(field) + "-missing", zh + "不能为空。", en + " is missing.");
        when(
                length != 0 && length < least || length > most,
                field,
                field(field) + "-length",
                zh + "应为" + least + "至" + most + "个字，现为" + length + "个。",
                en + " has " + least + " to " + most + " characters, this one has " + length + ".");
        when(
                value.codePoints().anyMatch(Faults::invisible),
                field,
                field(field) + "-character",
                zh + "含有不可见字符（如换行、制表符），请重新输入。",
                en + " holds an invisible character (such as a line break); type it again.");
        return this;
    }

    Faults phone(String value) {
        text("phone", value, 0, 30, "联系电话", "The telephone number");
        return when(
                !value.strip().matches("[0-9+\\-() ]*"),
                "phone",
                "phone-form",
                "联系电话只能含数字、空格和 + - ( )。",
                "A telephone number has digits, blanks and + - ( ) only.");
    }

    /** All of them. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return reasons.isEmpty();
    }

    private static String field(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
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
