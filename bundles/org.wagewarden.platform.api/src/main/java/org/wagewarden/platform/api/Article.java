// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Optional;

/**
 * A place in the Measures (温人社发〔2023〕43号).
 *
 * @param number the article, 1 to 16
 * @param item the item （一）, （二） … of that article; empty for the whole article
 */
public record Article(int number, Optional<Integer> item) {

    private static final String DIGITS = "零一二三四五六七八九十";

    public Article {
        if (number < 1 || number > 16 || item.filter(i -> i < 1 || i > 12).isPresent()) {
            throw new IllegalArgumentException("The Measures have no article " + number + " item " + item);
        }
    }

    /** The whole article. */
    public static Article of(int number) {
        return new Article(number, Optional.empty());
    }

    /** One item of an article, for example article 10, item 5. */
    public static Article of(int number, int item) {
        return new Article(number, Optional.of(item));
    }

    /** How the article is cited: 第十条第（五）项, or Art. 10(5). */
    public LocalText label() {
        return new LocalText(
                "第" + chinese(number) + "条"
                        + item.map(i -> "第（" + chinese(i) + "）项").orElse(""),
                "Art. " + number + item.map(i -> "(" + i + ")").orElse(""));
    }

    private static String chinese(int n) {
        return n <= 10 ? DIGITS.substring(n, n + 1) : "十" + DIGITS.substring(n - 10, n - 9);
    }
}
