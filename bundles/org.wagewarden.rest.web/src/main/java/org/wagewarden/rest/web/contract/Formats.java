// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Uscc;

/** The formats that texts of the contract may have. What is wrong is said without repeating the text. */
final class Formats {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Formats() {}

    /** What is wrong with the text; empty when it has the format. */
    static Optional<Reason> check(String format, String text) {
        return switch (format) {
            case "id-number" -> IdNumber.check(text);
            case "uscc" -> Uscc.check(text);
            case "public-id" -> PublicId.isValid(text) ? Optional.empty() : wrong("编号", "an identifier");
            case "date" ->
                inReach(() -> LocalDate.parse(text))
                        ? Optional.empty()
                        : wrong("1900年至2199年的日期（如2024-09-14）", "a date from 1900 to 2199, like 2024-09-14");
            case "year-month" ->
                inReach(() -> YearMonth.parse(text))
                        ? Optional.empty()
                        : wrong("1900年至2199年的月份（如2024-09）", "a month from 1900 to 2199, like 2024-09");
            case "date-time" ->
                inReach(() -> Instant.parse(text).atOffset(ZoneOffset.UTC))
                        ? Optional.empty()
                        : wrong("1900年至2199年的时间（世界时）", "a time in UTC, from 1900 to 2199");
            case "base64" -> base64(text) ? Optional.empty() : wrong("Base64编码", "base 64");
            case "no-number" -> numberless(text);
            case "password", "uri-reference" -> Optional.empty();
            default -> throw new IllegalStateException("The contract names an unknown format: " + format);
        };
    }

    /** Addresses end up in logs and histories, so that a search in one takes no ID numbers and no ends of them. */
    private static Optional<Reason> numberless(String text) {
        return NUMBER.matcher(text).find()
                ? Optional.of(Reason.of(
                        "number-in-address",
                        "号码不能出现在地址中，请改用POST /v1/officers/search。",
                        "A number must not be part of an address; use POST /v1/officers/search."))
                : Optional.empty();
    }

    private static Optional<Reason> wrong(String zh, String en) {
        return Optional.of(Reason.of("wrong-form", "应填写" + zh + "。", "This has to be " + en + "."));
    }

    /** Beyond these years there is nothing to ask about, and counting days further on would fail. */
    private static boolean inReach(Supplier<TemporalAccessor> parser) {
        try {
            int year = parser.get().get(ChronoField.YEAR);
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean base64(String text) {
        try {
            return Base64.getDecoder().decode(text).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
