// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

/** Names of cells, as spreadsheets write them. */
final class Cells {

    private Cells() {}

    /** A, B … Z, AA, AB … for 0, 1, 2 … */
    static String letter(int index) {
        StringBuilder name = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            name.insert(0, (char) ('A' + i % 26));
        }
        return name.toString();
    }
}
