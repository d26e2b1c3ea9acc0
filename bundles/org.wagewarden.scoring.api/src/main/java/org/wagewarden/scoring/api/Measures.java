// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;

/**
 * The whole regulation as data: 温州市工程建设领域劳资专管员管理办法. The Chinese text is the regulation's, letter for letter; the
 * English is an unofficial translation.
 *
 * @param title its name
 * @param documentNumber 温人社发〔2023〕43号（ZJCC13-2023-0005）
 * @param preamble document number, issuers and addressees, one paragraph each
 * @param issuedOn when it was issued
 * @param inForceFrom since when it applies (Art. 16)
 * @param chapters its chapters in order
 */
public record Measures(
        LocalText title,
        String documentNumber,
        List<LocalText> preamble,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        List<Chapter> chapters) {

    /** The first day whose conduct can be scored (Art. 16). */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2023, 7, 1);

    /** The points of a full cycle (Art. 9), and the sum that leads to the cancellation (Art. 15). */
    public static final int FULL_SCORE = 12;

    public Measures {
        preamble = List.copyOf(preamble);
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter.
     *
     * @param number 1 to 4
     * @param title its name without the number
     * @param articles its articles in order
     */
    public record Chapter(int number, LocalText title, List<ArticleText> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article.
     *
     * @param article which
     * @param lead its first paragraph, without the number
     * @param items its items in order, empty when it has none
     * @param closing the paragraph after the items (Art. 13), where there is one
     */
    public record ArticleText(Article article, LocalText lead, List<Item> items, Optional<LocalText> closing) {
        public ArticleText {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of an article.
     *
     * @param article which, with the item's number
     * @param text its text without the number
     */
    public record Item(Article article, LocalText text) {}

    /** All articles, 1 to 16. */
    public List<ArticleText> articles() {
        return chapters.stream().flatMap(c -> c.articles().stream()).toList();
    }

    /** One article, with all its items. */
    public ArticleText article(int number) {
        return articles().stream()
                .filter(a -> a.article().number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The Measures have no article " + number));
    }

    /** The words of an article or of one of its items; for an article with items its first paragraph. */
    public LocalText text(Article article) {
        ArticleText whole = article(article.number());
        return article.item().isEmpty()
                ? whole.lead()
                : whole.items().stream()
                        .filter(i -> i.article().equals(article))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The Measures have no " + article))
                        .text();
    }
}
