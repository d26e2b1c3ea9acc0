// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

/** Text on its way into files that other programs interpret. */
final class SafeText {

    /** What spreadsheets take for the start of a formula, the full-width forms included. */
    private static final String STARTERS = "=+-@\t\r\n\0＝＋－＠";

    private SafeText() {}

    /** With an apostrophe in front where a spreadsheet might take the text for a formula (ASVS V1.2.10). */
    static String spreadsheet(String text) {
        String stripped = text.stripLeading();
        boolean formula = STARTERS.indexOf(first(text)) >= 0 || STARTERS.indexOf(first(stripped)) >= 0;
        return printable(!text.isEmpty() && formula ? "'" + text : text);
    }

    private static int first(String text) {
        // a character that is no starter stands for "nothing there"
        return text.isEmpty() ? 'x' : text.charAt(0);
    }

    /** With the characters escaped that XML gives a meaning to. */
    static String xml(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without the characters that XML cannot hold. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** As a file name that every system takes, without ending. */
    static String fileName(String text) {
        String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        return name.length() > 80 ? name.substring(0, 80) : name;
    }
}
