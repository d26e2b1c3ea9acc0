// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The number of an order to correct (文号), however it is spelt: a document keeps its number whether its year stands in 〔〕 or
 * [], with blanks or without, and whether its serial is 9 or 09. Otherwise +2 could follow one order twice (A13).
 */
public final class OrderNumber {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern OPENING = Pattern.compile("[\\[〔【〖]");
    private static final Pattern CLOSING = Pattern.compile("[\\]〕】〗]");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private OrderNumber() {}

    /** The one spelling that all spellings of a number have in common; for comparing, not for showing. */
    public static String plain(String number) {
        String narrow = Normalizer.normalize(number, Normalizer.Form.NFKC);
        String tight = BLANKS.matcher(narrow).replaceAll("");
        String opened = OPENING.matcher(tight).replaceAll("(");
        String closed = CLOSING.matcher(opened).replaceAll(")");
        return ZEROS.matcher(closed).replaceAll("");
    }
}
