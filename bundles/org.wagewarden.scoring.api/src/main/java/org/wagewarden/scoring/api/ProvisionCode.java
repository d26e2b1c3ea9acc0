// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.Optional;
import org.wagewarden.platform.api.Article;

/** The scoreable situations (情形) of the Measures, with their points (Arts. 10 to 14). */
public enum ProvisionCode {
    A10_1(10, 1, 1),
    A10_2(10, 2, 1),
    A10_3(10, 3, 1),
    A10_4(10, 4, 1),
    A10_5(10, 5, 1),
    A10_6(10, 6, 1),
    A10_7(10, 7, 1),
    A10_8(10, 8, 1),
    A10_9(10, 9, 1),
    A10_10(10, 10, 1),
    A10_11(10, 11, 1),
    /** 逾期未改正, in addition to the point of Art. 10. */
    A11(11, 0, 2),
    A12_1(12, 1, 3),
    A12_2(12, 2, 3),
    A13_1(13, 1, 6),
    A13_2(13, 2, 6),
    A13_3(13, 3, 6),
    A14(14, 0, 12);

    private final Article article;
    private final int points;
    private final String value;

    ProvisionCode(int article, int item, int points) {
        this.article = item == 0 ? Article.of(article) : Article.of(article, item);
        this.points = points;
        this.value = item == 0 ? "" + article : article + "." + item;
    }

    /** The code as people write it: {@code 10.5}, {@code 11}, {@code 13.2}. */
    public String value() {
        return value;
    }

    /** Where it stands in the Measures. */
    public Article article() {
        return article;
    }

    /** What it costs: 1, 2, 3, 6 or 12. */
    public int points() {
        return points;
    }

    /** The provision with this code, if there is one. */
    public static Optional<ProvisionCode> of(String code) {
        for (ProvisionCode each : values()) {
            if (each.value.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
