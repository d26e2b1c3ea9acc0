// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;

/** Attaches files to a case. What is refused stays in the dialog, with the reason. */
final class AttachDialog extends Dialog {

    private final Desk desk;
    private final CaseId id;
    private final WaitingFiles files = new WaitingFiles();
    private final ErrorSummary errors;
    private boolean attached;

    AttachDialog(Desk desk, CaseId id) {
        this.desk = desk;
        this.id = id;
        this.errors = new ErrorSummary(desk.context());
        setHeaderTitle(desk.text("补充证据材料", "Attach files"));
        addClassName("attach-dialog");
        // half an upload is not lost by a click beside the dialog
        setCloseOnOutsideClick(false);
        add(errors, new FilesField(desk.context(), desk.exhibits(), files, errors));
        Button save = new Button(desk.text("附入案件", "Attach"), event -> attach());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(desk.text("取消", "Cancel"), event -> close()), save);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                files.clear();
                if (attached) {
                    desk.changed().run();
                }
            }
        });
    }

    private void attach() {
        if (files.isEmpty()) {
            errors.show(List.of(Reason.of("files-missing", "请先选择文件。", "Choose a file first.")));
            return;
        }
        List<Reason> wrong = new ArrayList<>(files.missing());
        if (wrong.isEmpty()) {
            files.all().forEach(file -> attach(file, wrong));
        }
        if (wrong.isEmpty()) {
            Notices.done(desk.context(), new LocalText("已附入案件。", "Attached."));
            close();
        } else {
            errors.show(wrong);
        }
    }

    private void attach(WaitingFile file, List<Reason> wrong) {
        switch (desk.exhibits().attach(desk.caller(), id, file.draft())) {
            case Outcome.Accepted<Exhibit> done -> {
                attached = true;
                files.remove(file);
            }
            case Outcome.Rejected<Exhibit>(List<Reason> reasons) ->
                reasons.forEach(reason -> wrong.add(Reason.of(
                        reason.code(),
                        file.file().name() + "：" + reason.text().zh(),
                        file.file().name() + ": " + reason.text().en())));
        }
    }
}
