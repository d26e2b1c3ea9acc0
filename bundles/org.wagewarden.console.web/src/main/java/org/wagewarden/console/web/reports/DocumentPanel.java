// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Downloads;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.DocumentFile;
import org.wagewarden.reporting.api.Documents;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportNote;
import org.wagewarden.reporting.api.ReportSection;

/** A report as produced: tables, charts, how it was counted, and its files. */
final class DocumentPanel extends Div {

    private static final String SVG = "image/svg+xml";

    private final ViewContext context;
    private final Documents documents;
    private final Locale locale;

    DocumentPanel(ViewContext context, Documents documents, ReportDocument document) {
        this.context = context;
        this.documents = documents;
        this.locale = context.locale();
        addClassNames("view", "report");
        add(head(document));
        document.sections().forEach(section -> add(section(document, section)));
        if (!document.notes().isEmpty()) {
            add(notes(document));
        }
    }

    private Div head(ReportDocument document) {
        Paragraph asOf = new Paragraph(context.text(new LocalText(
                "统计月份 " + document.month() + "，数据截至 " + document.asOf(),
                "Month " + document.month() + ", as of " + document.asOf())));
        asOf.addClassName("number");
        Div files = new Div(
                file(new LocalText("下载 Excel（XLSX）", "Download XLSX"), () -> documents.xlsx(document, locale)),
                file(new LocalText("下载 CSV", "Download CSV"), () -> documents.csv(document, locale)));
        files.addClassName("buttons");
        Div head = new Div(asOf, files);
        head.addClassNames("notice", "tone-information", "report-head");
        return head;
    }

    private Anchor file(LocalText text, Supplier<DocumentFile> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    DocumentFile made = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.content()),
                            made.name(),
                            made.mediaType(),
                            made.content().length);
                }),
                context.text(text));
        link.addClassName("download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Div section(ReportDocument document, ReportSection section) {
        Div panel = new Div();
        panel.addClassName("panel");
        if (!section.title().equals(section.table().title())) {
            panel.add(new H2(context.text(section.title())));
        }
        section.chart().ifPresent(chart -> panel.add(figure(document, chart)));
        panel.add(new ReportTable(context, section.table()));
        return panel;
    }

    private Div figure(ReportDocument document, Chart chart) {
        String drawing = documents.svg(chart, locale);
        String name = context.text(chart.title()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + " " + document.month();
        // an svg element of its own, made by script, would not be one: it is parsed inside a div
        Html picture = new Html("<div class=\"chart\">" + drawing + "</div>");
        Paragraph caption = new Paragraph(context.text(chart.title()));
        caption.addClassName("caption");
        Div scroll = new Div(picture);
        scroll.addClassName("scroll");
        // what scrolls sideways must be reachable by keyboard
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", context.text(chart.title()));
        Div figure = new Div(
                caption,
                scroll,
                Downloads.link(
                        context.text(new LocalText("下载图表（SVG）", "Download the chart (SVG)")),
                        name + ".svg",
                        SVG,
                        () -> drawing.getBytes(StandardCharsets.UTF_8)));
        figure.addClassName("figure-block");
        return figure;
    }

    private Div notes(ReportDocument document) {
        UnorderedList list = new UnorderedList();
        for (ReportNote note : document.notes()) {
            ListItem item = new ListItem(context.text(note.text()));
            note.article().ifPresent(article -> item.add(link(article)));
            list.add(item);
        }
        Div panel = new Div(new H2(context.text(new LocalText("统计口径", "How it was counted"))), list);
        panel.addClassNames("panel", "notes");
        return panel;
    }

    private Link link(Article article) {
        return new Link(
                "measures/" + article.number()
                        + article.item().map(item -> "/" + item).orElse(""),
                context.text(article.label()));
    }
}
