// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.upload.UploadI18N;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** What a field for files says by itself, in the user's language. */
public final class UploadTexts {

    private static final LocalText FAILED = new LocalText("上传未完成，请重试。", "The upload did not finish; try again.");

    private UploadTexts() {}

    /**
     * @param add what the button says
     * @param tooLarge what to do with a file that is too large
     * @param wrongType what to do with a file of another kind
     */
    public static UploadI18N of(ViewContext context, LocalText add, LocalText tooLarge, LocalText wrongType) {
        String drop = context.text(new LocalText("或将文件拖到这里", "or drop it here"));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(context.text(add)).setMany(context.text(add)))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(context.text(new LocalText("一次只能上传一个文件。", "One file at a time.")))
                        .setFileIsTooBig(context.text(tooLarge))
                        .setIncorrectFileType(context.text(wrongType)))
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
