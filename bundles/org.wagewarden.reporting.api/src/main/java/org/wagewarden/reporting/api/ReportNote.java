// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;

/**
 * How a number of a report was counted.
 *
 * @param text the rule in plain words
 * @param article the place in the Measures it rests on
 */
public record ReportNote(LocalText text, Optional<Article> article) {

    /** A note that rests on an article. */
    public static ReportNote under(Article article, String zh, String en) {
        return new ReportNote(new LocalText(zh, en), Optional.of(article));
    }
}
