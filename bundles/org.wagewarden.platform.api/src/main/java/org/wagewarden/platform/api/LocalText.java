// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Locale;
import java.util.Objects;

/**
 * A text for users in the two languages of the platform. Chinese comes first and is complete; English is complete.
 *
 * @param zh simplified Chinese, not blank
 * @param en English, not blank
 */
public record LocalText(String zh, String en) {

    public LocalText {
        if (Objects.requireNonNull(zh).isBlank() || Objects.requireNonNull(en).isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: '%s' / '%s'".formatted(zh, en));
        }
    }

    /** The same text in both languages; for names that are not translated. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    /** English where the locale's language is English, Chinese everywhere else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    @Override
    public String toString() {
        return zh;
    }
}
