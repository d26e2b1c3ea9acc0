// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

/**
 * A cell as the file has it.
 *
 * @param text its text, a date as {@code yyyy-MM-dd}; may be empty
 * @param flaw what is wrong with it
 */
public record RawCell(String text, Flaw flaw) {

    /** A cell without content. */
    public static final RawCell EMPTY = new RawCell("", Flaw.NONE);

    /** Text beyond this is cut: no column allows as much. */
    static final int MOST_CHARACTERS = 2_000;

    public static RawCell of(String text) {
        return of(text, Flaw.NONE);
    }

    static RawCell of(String text, Flaw flaw) {
        if (text.isEmpty() && flaw == Flaw.NONE) {
            return EMPTY;
        }
        return new RawCell(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text, flaw);
    }

    public boolean blank() {
        return flaw == Flaw.NONE && text.isBlank();
    }
}
