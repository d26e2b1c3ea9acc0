// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/**
 * A unified social credit code (GB 32100-2015): 18 characters, the last one a check character (weights 3^i mod 31).
 *
 * @param value upper case, checked
 */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public Uscc {
        check(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.text().en());
        });
    }

    /** What is wrong with a text as a code; empty when it is one. Upper case is expected. */
    public static Optional<Reason> check(String text) {
        if (text.length() != 18) {
            return Optional.of(Reason.of(
                    "uscc-length",
                    "统一社会信用代码应为18位，现为" + text.length() + "位。",
                    "A unified social credit code has 18 characters, this one has " + text.length() + "."));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 18; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.of(Reason.of(
                        "uscc-character",
                        "统一社会信用代码第" + (i + 1) + "位“" + text.charAt(i) + "”不是允许的字符（数字和大写字母，不含I、O、S、V、Z）。",
                        "Character " + (i + 1) + " of the code, '" + text.charAt(i)
                                + "', is not allowed (digits and capitals without I, O, S, V, Z)."));
            }
            if (i < 17) {
                sum += digit * weight;
                weight = weight * 3 % 31;
            }
        }
        char expected = ALPHABET.charAt((31 - sum % 31) % 31);
        if (text.charAt(17) != expected) {
            return Optional.of(Reason.of(
                    "uscc-check-character",
                    "统一社会信用代码校验位应为" + expected + "，现为" + text.charAt(17) + "。",
                    "The check character of the code should be " + expected + ", not " + text.charAt(17) + "."));
        }
        return Optional.empty();
    }

    /** The code with the right check character for 17 given characters; for generators. */
    public static Uscc complete(String first17) {
        for (char c : ALPHABET.toCharArray()) {
            if (check(first17 + c).isEmpty()) {
                return new Uscc(first17 + c);
            }
        }
        throw new IllegalArgumentException("Not the first 17 characters of a code");
    }
}
