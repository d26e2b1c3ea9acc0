// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

/**
 * Keeps text that came from people from running as a formula when a spreadsheet opens it. In XLSX a text cell is safe as it
 * is; in CSV a text that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again.
 */
public final class SafeCell {

    private static final String STARTERS = "=+-@\t\r＝＋－＠";

    private SafeCell() {}

    /** Whether a spreadsheet might take the text for a formula. */
    public static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text as it may stand in a CSV file, before quoting. */
    public static String toCsv(String text) {
        return startsFormula(text) || text.startsWith("'") && guarded(text.substring(1)) ? "'" + text : text;
    }

    /** What {@link #toCsv} was given. */
    public static String fromCsv(String text) {
        return text.startsWith("'") && guarded(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean guarded(String rest) {
        int at = 0;
        while (at < rest.length() && rest.charAt(at) == '\'') {
            at++;
        }
        return startsFormula(rest.substring(at));
    }
}
