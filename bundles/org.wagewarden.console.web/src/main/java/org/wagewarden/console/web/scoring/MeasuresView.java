// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Passage;
import org.wagewarden.scoring.api.Provisions;

/** 办法全文: every article, searchable; {@code measures/10} opens at article 10, {@code measures/10/5} at its item 5. */
@Component(service = ConsoleView.class)
public final class MeasuresView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "measures",
            new LocalText("办法全文", "The Measures"),
            Audience.signedIn(),
            new NavEntry(NavGroup.SCORING, 900, "vaadin:book"));

    private final Provisions provisions;

    @Activate
    public MeasuresView(@Reference Provisions provisions) {
        this.provisions = provisions;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Measures measures = provisions.measures();
        Div view = new Div(new Heading(
                context.text(measures.title()),
                context.text(new LocalText(
                        measures.documentNumber() + "，自 " + measures.inForceFrom() + " 起施行",
                        measures.documentNumber() + ", in force from " + measures.inForceFrom()
                                + "; the English is an unofficial translation"))));
        view.addClassName("view");
        AddressState state = new AddressState(context);
        Div found = new Div();
        found.addClassName("view");
        FilterBar search = new FilterBar(context, state, () -> search(context, state, found))
                .text(
                        "q",
                        new LocalText("在办法中查找", "Find in the Measures"),
                        new LocalText("词语或条号，例如：专用账户、15", "Words or an article, for example: account, 15"));
        search(context, state, found);
        view.add(search, found);
        measures.preamble().forEach(paragraph -> {
            Paragraph line = new Paragraph(context.text(paragraph));
            line.addClassName("muted");
            view.add(line);
        });
        for (Measures.Chapter chapter : measures.chapters()) {
            Div panel = new Div(new H2(context.text(new LocalText(
                    "第" + "一二三四".charAt(chapter.number() - 1) + "章 "
                            + chapter.title().zh(),
                    "Chapter " + chapter.number() + ": " + chapter.title().en()))));
            panel.addClassNames("panel", "measures");
            chapter.articles()
                    .forEach(article ->
                            panel.add(new ArticlePanel(context, article, target(context), ArticlePanel.Place.ALONE)));
            view.add(panel);
        }
        return view;
    }

    private static Optional<String> target(ViewContext context) {
        List<String> path = context.pathParameters();
        return path.isEmpty() ? Optional.empty() : Optional.of(ArticlePanel.anchor(path));
    }

    private void search(ViewContext context, AddressState state, Div found) {
        found.removeAll();
        state.get("q").ifPresent(text -> {
            List<Passage> passages = provisions.search(text);
            if (passages.isEmpty()) {
                found.add(new EmptyState(
                        context.text(
                                new LocalText("办法中没有“" + text + "”", "The Measures do not contain “" + text + "”")),
                        context.text(new LocalText("请换一个词，或输入条号。", "Try another word, or the number of an article."))));
                return;
            }
            Div panel = new Div();
            panel.addClassName("panel");
            for (Passage passage : passages) {
                String path = "measures/" + passage.article().number()
                        + passage.article().item().map(item -> "/" + item).orElse("");
                panel.add(new Div(
                        new Link(path, context.text(passage.article().label())),
                        new Paragraph(context.text(passage.text()))));
            }
            found.add(panel);
        });
    }
}
