// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.UploadTexts;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.ExhibitFile;
import org.wagewarden.scoring.api.ExhibitKind;
import org.wagewarden.scoring.api.Exhibits;

/** Takes files in, from the disk or the camera of a tablet, and asks of each what it shows. */
final class FilesField extends Div {

    private static final int MEGABYTES = Exhibits.MOST_BYTES / 1024 / 1024;
    private static final LocalText CHOOSE = new LocalText("选择文件", "Choose files");
    private static final LocalText CAMERA = new LocalText("拍照", "Take a photograph");
    private static final LocalText TOO_LARGE = new LocalText(
            "文件超过 " + MEGABYTES + " MB，请压缩或拆分后再上传。",
            "The file is larger than " + MEGABYTES + " MB; make it smaller or split it.");
    private static final LocalText WRONG_KIND = new LocalText(
            "只能上传照片（JPG、PNG、HEIC）、PDF、OFD、不含宏的 docx、xlsx、pptx 和纯文本（txt、csv）；其他格式请先另存为 PDF。",
            "Only photographs (JPG, PNG, HEIC), PDF, OFD, docx, xlsx and pptx without macros and plain text (txt, csv); save"
                    + " anything else as PDF first.");

    private final ViewContext context;
    private final Exhibits exhibits;
    private final WaitingFiles files;
    private final ErrorSummary errors;
    private final Div rows = new Div();
    private final Div refusals = new Div();
    private final Map<String, String> refused = new LinkedHashMap<>();

    FilesField(ViewContext context, Exhibits exhibits, WaitingFiles files, ErrorSummary errors) {
        this.context = context;
        this.exhibits = exhibits;
        this.files = files;
        this.errors = errors;
        addClassNames("files-field", "whole");
        Upload camera = upload(CAMERA, VaadinIcon.CAMERA);
        camera.getElement().setAttribute("capture", "environment");
        camera.addClassName("camera");
        camera.setAcceptedFileExtensions(endings(ExhibitKind.JPEG, ExhibitKind.PNG, ExhibitKind.HEIC));
        Upload choose = upload(CHOOSE, VaadinIcon.UPLOAD);
        choose.setAcceptedFileExtensions(endings(ExhibitKind.values()));
        Paragraph hint = new Paragraph(context.text(new LocalText(
                "照片、扫描件、台账等，每件不超过 %d MB，一次最多 %d 件；提交后不能删除，只能说明理由撤回。".formatted(MEGABYTES, Exhibits.MOST_AT_ONCE),
                "Photographs, scans, tables; %d MB each, %d at once. Once submitted they cannot be deleted, only withdrawn."
                        .formatted(MEGABYTES, Exhibits.MOST_AT_ONCE))));
        hint.addClassName("muted");
        refusals.addClassNames("notice", "tone-bad");
        refusals.getElement().setAttribute("role", "alert");
        rows.addClassName("file-rows");
        Div ways = new Div(camera, choose);
        ways.addClassName("ways");
        add(hint, ways, refusals, rows);
        show();
    }

    private Upload upload(LocalText label, VaadinIcon icon) {
        Upload upload = new Upload();
        upload.setUploadButton(new Button(context.text(label), icon.create()));
        upload.setMaxFileSize(Exhibits.MOST_BYTES);
        upload.setI18n(UploadTexts.of(context, label, TOO_LARGE, WRONG_KIND));
        upload.addFileRejectedListener(event -> {
            refused.put(event.getFileName(), event.getErrorMessage());
            show();
        });
        // what was taken in stands below, with what was said about it
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setUploadHandler(this::take);
        return upload;
    }

    private static String[] endings(ExhibitKind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new);
    }

    /** Reads and looks at the file outside the session's lock, so that the user's other windows go on. */
    private void take(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(Exhibits.MOST_BYTES + 1);
        }
        String name = event.getFileName();
        Outcome<WaitingFile> taken =
                exhibits.examine(name, content).map((ExhibitFile file) -> WaitingFile.of(file, content));
        UI ui = event.getUI();
        ui.access(() -> {
            List<Reason> why =
                    switch (taken) {
                        case Outcome.Accepted<WaitingFile>(WaitingFile file) ->
                            files.add(file).stream().toList();
                        case Outcome.Rejected<WaitingFile>(List<Reason> reasons) -> reasons;
                    };
            refused.remove(name);
            why.stream().findFirst().ifPresent(reason -> refused.put(name, context.text(reason.text())));
            show();
        });
    }

    private void show() {
        refusals.removeAll();
        refused.forEach(
                (name, why) -> refusals.add(new Paragraph(name + context.text(new LocalText("：", ": ")) + why)));
        refusals.setVisible(!refused.isEmpty());
        rows.removeAll();
        List<WaitingFile> all = files.all();
        for (int i = 0; i < all.size(); i++) {
            WaitingFile file = all.get(i);
            FileRow row = new FileRow(context, file, () -> {
                files.remove(file);
                show();
            });
            errors.field(WaitingFiles.field(i), row.description());
            rows.add(row);
        }
    }
}
