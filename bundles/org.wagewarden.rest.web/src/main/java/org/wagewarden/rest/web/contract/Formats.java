// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Uscc;

/** The formats that texts of the contract may have. What is wrong is said without repeating the text. */
final class Formats {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    private Formats() {}

    /** What is wrong with the text; empty when it has the format. */
    static Optional<Reason> check(String format, String text) {
        return switch (format) {
            case "id-number" -> IdNumber.check(text);
            case "uscc" -> Uscc.check(text);
            case "public-id" -> PublicId.isValid(text) ? Optional.empty() : wrong("编号", "an identifier");
            case "date" ->
                parses(() -> LocalDate.parse(text))
                        ? Optional.empty()
                        : wrong("日期（如2024-09-14）", "a date like 2024-09-14");
            case "year-month" ->
                parses(() -> YearMonth.parse(text)) ? Optional.empty() : wrong("月份（如2024-09）", "a month like 2024-09");
            case "date-time" -> parses(() -> Instant.parse(text)) ? Optional.empty() : wrong("时间", "a time in UTC");
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

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
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
