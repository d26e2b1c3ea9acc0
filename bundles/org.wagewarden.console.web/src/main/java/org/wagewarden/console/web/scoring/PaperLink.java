// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import org.wagewarden.console.web.components.Downloads;
import org.wagewarden.scoring.api.CaseDocument;

/** A link that downloads a document of the procedure as a page to read and print. */
final class PaperLink {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 3.5cm 2.6cm 3cm 2.8cm; }
            body { max-width: 40em; margin: 3em auto; padding: 0 1.5em; color: #000; background: #fff;
              font: 16pt/1.8 "FangSong", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
            h1 { font-size: 22pt; text-align: center; }
            h1 + p { text-align: center; }
            p { margin: 0; text-indent: 2em; }
            h1 + p, h1 + p + p { text-indent: 0; margin-bottom: 1em; }
            article > p:last-child { margin-top: 2em; text-align: right; text-indent: 0; }
            @media print { body { max-width: none; margin: 0; padding: 0; } }
            </style>
            </head>
            <body>%s</body>
            </html>
            """;

    private PaperLink() {}

    static Anchor to(Desk desk, CaseDocument paper) {
        return Downloads.link(
                desk.text(paper.kind().label()) + " " + paper.number(),
                paper.number() + ".html",
                "text/html;charset=utf-8",
                () -> PAGE.formatted(paper.number(), paper.html()).getBytes(StandardCharsets.UTF_8));
    }
}
