// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.wagewarden.platform.api.Article;

/** The situations that a division of work may name: Arts. 10, 12, 13, 14, whole or by item. */
final class Matters {

    private Matters() {}

    /** Whether the Measures have this situation. Art. 11 goes with the item that was to be corrected. */
    static boolean known(Article article) {
        int items = items(article.number());
        return items >= 0 && article.item().filter(item -> item > items).isEmpty();
    }

    private static int items(int number) {
        return switch (number) {
            case 10 -> 11;
            case 12 -> 2;
            case 13 -> 3;
            case 14 -> 0;
            default -> -1;
        };
    }
}
