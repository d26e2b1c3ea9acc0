// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Links that download a file. */
public final class Downloads {

    private Downloads() {}

    /**
     * @param name the file's name
     * @param type its media type
     * @param content made when it is asked for
     */
    public static Anchor link(String text, String name, String type, Supplier<byte[]> content) {
        return kept(text, name, type, () -> Optional.of(content.get()));
    }

    /**
     * A link to something that may be gone when it is asked for; the browser is told so then.
     *
     * @param name the file's name
     * @param type its media type
     * @param content asked for when the link is followed
     */
    public static Anchor kept(String text, String name, String type, Supplier<Optional<byte[]>> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> content.get()
                        .map(bytes -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                text);
        link.addClassName("download");
        link.getElement().setAttribute("download", name);
        return link;
    }
}
