// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.Download;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** Links to files that are made when they are asked for, which is outside the session's lock. */
final class Files {

    private static final LocalText REFUSED = new LocalText("未能生成文件", "The file could not be made");

    private Files() {}

    /** A link to a file; when it is refused, a text file says why. */
    static Anchor link(ViewContext context, LocalText text, Supplier<Outcome<Download>> file) {
        String name = context.text(REFUSED) + ".txt";
        java.util.Locale locale = context.locale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> switch (file.get()) {
                    case Outcome.Accepted<Download>(Download made) ->
                        response(made.fileName(), made.mediaType(), made.content());
                    case Outcome.Rejected<Download>(List<Reason> reasons) ->
                        response(
                                name,
                                "text/plain; charset=utf-8",
                                reasons.stream()
                                        .map(reason -> reason.text().in(locale))
                                        .collect(Collectors.joining("\n"))
                                        .getBytes(StandardCharsets.UTF_8));
                }),
                context.text(text));
        link.addClassName("download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static DownloadResponse response(String name, String type, byte[] content) {
        return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
    }
}
