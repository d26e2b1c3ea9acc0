// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Provision;

/** The regulation as the contract shows it. */
final class MeasuresJson {

    private MeasuresJson() {}

    static Fields provision(Provision provision) {
        return Fields.of()
                .with("code", provision.code().value())
                .with("article", Problem.article(provision.article()))
                .with("points", provision.points())
                .with("title", provision.title())
                .with("text", provision.text())
                .with("inForceFrom", provision.inForceFrom());
    }

    static Fields measures(Measures measures) {
        return Fields.of()
                .with("title", measures.title())
                .with("documentNumber", measures.documentNumber())
                .with("preamble", measures.preamble())
                .with("issuedOn", measures.issuedOn())
                .with("inForceFrom", measures.inForceFrom())
                .with(
                        "chapters",
                        measures.chapters().stream().map(MeasuresJson::chapter).toList());
    }

    private static Fields chapter(Measures.Chapter chapter) {
        return Fields.of()
                .with("number", chapter.number())
                .with("title", chapter.title())
                .with(
                        "articles",
                        chapter.articles().stream().map(MeasuresJson::article).toList());
    }

    static Fields article(Measures.ArticleText article) {
        return Fields.of()
                .with("article", Problem.article(article.article()))
                .with("lead", article.lead())
                .with(
                        "items",
                        article.items().stream()
                                .map(i -> item(i.article(), i.text()))
                                .toList())
                .with("closing", article.closing());
    }

    static Fields item(Article article, LocalText text) {
        return Fields.of().with("article", Problem.article(article)).with("text", text);
    }
}
