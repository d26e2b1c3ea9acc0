// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Arrays;

/**
 * Makes the identifiers that appear in addresses and tables: 26 characters of Crockford's base 32 in lower case, 48 bits
 * of time and 80 random bits (the layout of a ULID). Those of one process sort in the order of their making, and they
 * cannot be guessed.
 */
public final class PublicId {

    private static final RisingIds IDS = new RisingIds(System::currentTimeMillis);
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;

    private PublicId() {}

    /** A new identifier, greater than every one made before it in this process. Thread-safe. */
    public static String next() {
        return IDS.next();
    }

    /**
     * An identifier from given parts; for generators that must give the same answer for the same seed.
     *
     * @param millis milliseconds since 1970, not negative
     * @param random ten bytes
     */
    public static String of(long millis, byte[] random) {
        char[] text = new char[LENGTH];
        for (int i = 9; i >= 0; i--) {
            text[i] = ALPHABET[(int) (millis & 31)];
            millis >>>= 5;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < 5; i++) {
            high = high << 8 | random[i] & 0xff;
            low = low << 8 | random[i + 5] & 0xff;
        }
        for (int i = 7; i >= 0; i--) {
            text[10 + i] = ALPHABET[(int) (high & 31)];
            text[18 + i] = ALPHABET[(int) (low & 31)];
            high >>>= 5;
            low >>>= 5;
        }
        return new String(text);
    }

    /** The same text when it has the form of a public identifier; otherwise it throws. */
    public static String check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a public identifier");
        }
        return text;
    }

    /** Whether the text has the form of a public identifier. */
    public static boolean isValid(String text) {
        // 48 bits of time leave three for the first character
        if (text.length() != LENGTH || text.charAt(0) > '7') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (Arrays.binarySearch(ALPHABET, text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
