// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
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
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                text);
        link.addClassName("download");
        link.getElement().setAttribute("download", name);
        return link;
    }
}
