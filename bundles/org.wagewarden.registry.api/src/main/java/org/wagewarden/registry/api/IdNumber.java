// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/**
 * A citizen's ID number (GB 11643-1999): six digits of area, eight of birth date, three of sequence, one check character
 * (ISO 7064 MOD 11-2). A personal number: kept encrypted, shown masked, never logged, so {@link #toString} masks it.
 *
 * @param value 18 characters, X in upper case, checked
 */
public record IdNumber(String value) {

    private static final String CHECK = "10X98765432";

    public IdNumber {
        check(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.text().en());
        });
    }

    /** What is wrong with a text as an ID number; empty when it is one. The reasons never repeat the number. */
    public static Optional<Reason> check(String text) {
        if (text.length() != 18) {
            return Optional.of(Reason.of(
                    "id-number-length",
                    "身份证号应为18位，现为" + text.length() + "位。",
                    "An ID number has 18 characters, this one has " + text.length() + "."));
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.of(Reason.of(
                        "id-number-character",
                        "身份证号第" + (i + 1) + "位不是数字。",
                        "Character " + (i + 1) + " of the ID number is not a digit."));
            }
            sum += digit * ((1 << (17 - i)) % 11);
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
        } catch (DateTimeException e) {
            return Optional.of(Reason.of(
                    "id-number-birth-date",
                    "身份证号第7至14位不是有效的出生日期。",
                    "Characters 7 to 14 of the ID number are not a date of birth."));
        }
        char expected = CHECK.charAt(sum % 11);
        if (text.charAt(17) != expected) {
            return Optional.of(Reason.of(
                    "id-number-check-character",
                    "身份证校验位应为" + expected + "。",
                    "The check character of the ID number should be " + expected + "."));
        }
        return Optional.empty();
    }

    /** The number with the right check character for 17 given digits; for generators. */
    public static IdNumber complete(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return new IdNumber(first17 + CHECK.charAt(sum % 11));
    }

    /** First three and last two characters, the rest hidden: {@code 330*************2X}. */
    public String masked() {
        return value.substring(0, 3) + "*************" + value.substring(16);
    }

    @Override
    public String toString() {
        return masked();
    }
}
