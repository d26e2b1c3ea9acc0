// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in the Measures (温人社发〔2023〕43号). Places are ordered as they stand there, a whole article before its items.
 *
 * @param number the article, 1 to 16
 * @param item the item （一）, （二） … of that article; empty for the whole article
 */
public record Article(int number, Optional<Integer> item) implements Comparable<Article> {

    private static final Comparator<Article> ORDER = Comparator.comparingInt(Article::number)
            .thenComparingInt(article -> article.item().orElse(0));

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

    @Override
    public int compareTo(Article other) {
        return ORDER.compare(this, other);
    }

    /**
     * The article of a {@link #code}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Article parse(String code) {
        String[] parts = code.split("\\.", 2);
        int number = Integer.parseInt(parts[0]);
        return parts.length == 1 ? of(number) : of(number, Integer.parseInt(parts[1]));
    }

    /** How tables and interfaces write it: 10.6, or 14. */
    public String code() {
        return number + item.map(i -> "." + i).orElse("");
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
