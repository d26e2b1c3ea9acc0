// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.LocalText;

/**
 * A column of a profile. Start with {@link #text}, {@link #identifier}, {@link #date} or {@link #choice} and refine.
 *
 * @param key stable name, letters and digits: {@code idNumber}
 * @param header the heading in the template
 * @param synonyms other headings under which the column is recognised
 * @param kind how values are cleaned and checked
 * @param required whether every row needs a value
 * @param personal whether the value identifies a person: masked on screen, never in a message
 * @param maxLength characters at most
 * @param choices the allowed values of a choice; a drop-down in the template
 * @param width width in the template, in characters
 * @param example the value in the template's example row
 * @param hint what to fill in, for the template's second sheet
 */
public record ImportColumn(
        String key,
        LocalText header,
        List<String> synonyms,
        Kind kind,
        boolean required,
        boolean personal,
        int maxLength,
        List<Choice> choices,
        int width,
        String example,
        LocalText hint) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** How the values of a column are cleaned and checked. */
    public enum Kind {
        /** Free text; trimmed. */
        TEXT,
        /** A number or code: half-width, capitals, without spaces. */
        IDENTIFIER,
        /** A civil date: 2024-09-14, 2024/9/14, 2024.9.14, 20240914, 2024年9月14日, or a date cell. */
        DATE,
        /** One of the allowed values. */
        CHOICE
    }

    /**
     * An allowed value.
     *
     * @param code what the profile gets
     * @param label what the user sees and fills in; the code is accepted too
     */
    public record Choice(String code, LocalText label) {}

    public ImportColumn {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a column key: " + key);
        }
        if (kind == Kind.CHOICE == choices.isEmpty()) {
            throw new IllegalArgumentException("Choices belong to a choice: " + key);
        }
    }

    public static ImportColumn text(String key, String zh, String en) {
        return plain(key, zh, en, Kind.TEXT, 200, 18, List.of(), new LocalText("文字", "Text"));
    }

    public static ImportColumn identifier(String key, String zh, String en) {
        return plain(key, zh, en, Kind.IDENTIFIER, 40, 24, List.of(), new LocalText("编号", "Number or code"));
    }

    public static ImportColumn date(String key, String zh, String en) {
        return plain(
                key,
                zh,
                en,
                Kind.DATE,
                20,
                14,
                List.of(),
                new LocalText("日期，例如 2024-09-14", "Date, for example 2024-09-14"));
    }

    public static ImportColumn choice(String key, String zh, String en, List<Choice> choices) {
        return plain(key, zh, en, Kind.CHOICE, 80, 18, choices, new LocalText("从下拉列表中选择", "Choose from the list"));
    }

    public ImportColumn mandatory() {
        return with(synonyms, true, personal, maxLength, width, example, hint);
    }

    public ImportColumn asPersonal() {
        return with(synonyms, required, true, maxLength, width, example, hint);
    }

    /** Adds headings under which the column is recognised. */
    public ImportColumn alsoCalled(String... headings) {
        List<String> all = new ArrayList<>(synonyms);
        all.addAll(List.of(headings));
        return with(all, required, personal, maxLength, width, example, hint);
    }

    public ImportColumn atMost(int characters) {
        return with(synonyms, required, personal, characters, width, example, hint);
    }

    public ImportColumn wide(int characters) {
        return with(synonyms, required, personal, maxLength, characters, example, hint);
    }

    public ImportColumn example(String value) {
        return with(synonyms, required, personal, maxLength, width, value, hint);
    }

    public ImportColumn hint(String zh, String en) {
        return with(synonyms, required, personal, maxLength, width, example, new LocalText(zh, en));
    }

    private ImportColumn with(
            List<String> names, boolean must, boolean secret, int length, int wide, String sample, LocalText help) {
        return new ImportColumn(key, header, names, kind, must, secret, length, choices, wide, sample, help);
    }

    private static ImportColumn plain(
            String key, String zh, String en, Kind kind, int length, int width, List<Choice> choices, LocalText hint) {
        return new ImportColumn(
                key, new LocalText(zh, en), List.of(), kind, false, false, length, choices, width, "", hint);
    }
}
