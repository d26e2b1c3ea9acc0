// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.Standing;

/** Why a standing is what it is, sentence by sentence, each with a link to its article. */
final class StandingExplanation extends OrderedList {

    StandingExplanation(ViewContext context, Standing standing) {
        addClassName("explanation");
        for (Explanation.Line line : standing.explanation().lines()) {
            ListItem item = new ListItem(new Span(context.text(line.text())));
            line.article().ifPresent(article -> {
                String path = "measures/" + article.number()
                        + article.item().map(number -> "/" + number).orElse("");
                item.add(new Span(" "), new Link(path, context.text(article.label())));
            });
            add(item);
        }
    }
}
