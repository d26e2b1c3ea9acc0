// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.UploadTexts;
import org.wagewarden.platform.api.LocalText;

/** Takes one document, kept with what it proves. */
final class DocumentField extends Upload {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private Optional<Document> document = Optional.empty();

    /** A document as it was chosen. */
    record Document(String name, byte[] bytes) {}

    DocumentField(ViewContext context, LocalText add) {
        setUploadHandler(UploadHandler.inMemory(
                (metadata, bytes) -> document = Optional.of(new Document(metadata.fileName(), bytes))));
        setMaxFiles(1);
        setMaxFileSize(MOST_BYTES);
        setI18n(UploadTexts.of(
                context,
                add,
                new LocalText("文件超过 20 MB，请压缩后再上传。", "The file is larger than 20 MB; make it smaller."),
                new LocalText("请上传 PDF 或图片。", "Upload a PDF or a picture.")));
        addFileRemovedListener(event -> document = Optional.empty());
        addClassName("whole");
    }

    Optional<Document> document() {
        return document;
    }
}
