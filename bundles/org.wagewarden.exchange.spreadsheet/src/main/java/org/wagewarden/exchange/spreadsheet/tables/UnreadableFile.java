// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import org.wagewarden.platform.api.Reason;

/** A file that cannot be read, with the reason for its owner. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public UnreadableFile(String code, String zh, String en) {
        super(en);
        this.reason = Reason.of(code, zh, en);
    }

    public Reason reason() {
        return reason;
    }

    static UnreadableFile damaged() {
        return new UnreadableFile(
                "file-unreadable",
                "文件无法读取，可能已损坏。请用表格软件打开后另存为 xlsx，再上传。",
                "The file cannot be read and may be damaged. Open it in a spreadsheet, save it as xlsx and upload it again.");
    }
}
