// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;

/** What an exhibit may be: pictures, scans and papers of offices, nothing that runs. The content decides, not the name. */
public enum ExhibitKind {
    PDF("PDF 文件", "PDF", "application/pdf", "pdf"),
    JPEG("照片（JPEG）", "photograph (JPEG)", "image/jpeg", "jpg", "jpeg"),
    PNG("图片（PNG）", "picture (PNG)", "image/png", "png"),
    /** What the cameras of some telephones and tablets make. */
    HEIC("照片（HEIC）", "photograph (HEIC)", "image/heic", "heic", "heif"),
    /** The national format for fixed layouts, GB/T 33190. */
    OFD("OFD 版式文件", "OFD", "application/ofd", "ofd"),
    DOCX("文字文档", "text document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("电子表格", "spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("演示文稿", "presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** Plain words or a table of them, in UTF-8 or GB 18030. */
    TEXT("文本", "plain text", "text/plain", "txt", "csv");

    private final LocalText label;
    private final String mediaType;
    private final List<String> endings;

    ExhibitKind(String zh, String en, String mediaType, String... endings) {
        this.label = new LocalText(zh, en);
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public LocalText label() {
        return label;
    }

    /** The media type under which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files may end, lower case, without the dot; the usual one first. */
    public List<String> endings() {
        return endings;
    }
}
