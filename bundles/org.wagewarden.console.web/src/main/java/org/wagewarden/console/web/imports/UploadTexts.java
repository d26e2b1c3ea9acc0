// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.upload.UploadI18N;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.platform.api.LocalText;

/** What the upload field says by itself, in the user's language. */
final class UploadTexts {

    private static final int MEGABYTES = Imports.MOST_BYTES / 1024 / 1024;

    static final LocalText TOO_LARGE = new LocalText(
            "文件超过 " + MEGABYTES + " MB，请拆分成几个文件后分别上传。",
            "The file is larger than " + MEGABYTES + " MB; split it and upload the parts.");
    private static final LocalText WRONG_TYPE = new LocalText(
            "只能上传 .xlsx 或 .csv 文件；旧版 .xls 请先在表格软件中另存为 .xlsx。",
            "Only .xlsx and .csv files can be uploaded; save an old .xls as .xlsx first.");
    private static final LocalText FAILED = new LocalText("上传未完成，请重试。", "The upload did not finish; try again.");

    private UploadTexts() {}

    static UploadI18N of(ViewContext context) {
        String drop = context.text(new LocalText("或将文件拖到这里", "or drop it here"));
        String add = context.text(new LocalText("选择文件", "Choose a file"));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(context.text(new LocalText("一次只能上传一个文件。", "One file at a time.")))
                        .setFileIsTooBig(context.text(TOO_LARGE))
                        .setIncorrectFileType(context.text(WRONG_TYPE)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(context.text(new LocalText("正在连接……", "Connecting …")))
                                .setStalled(context.text(new LocalText("传输停滞", "Stalled")))
                                .setProcessing(context.text(new LocalText("正在读取文件……", "Reading the file …")))
                                .setHeld(context.text(new LocalText("等待上传", "Waiting"))))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(context.text(new LocalText("剩余时间：", "remaining: ")))
                                .setUnknown(context.text(new LocalText("剩余时间未知", "remaining time unknown"))))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(context.text(FAILED))
                                .setUnexpectedServerError(context.text(FAILED))
                                .setForbidden(context.text(FAILED))))
                .setFile(new UploadI18N.File()
                        .setRetry(context.text(new LocalText("重试", "Retry")))
                        .setStart(context.text(new LocalText("开始", "Start")))
                        .setRemove(context.text(new LocalText("移除", "Remove"))));
    }
}
