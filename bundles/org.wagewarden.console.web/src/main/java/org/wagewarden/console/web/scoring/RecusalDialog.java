// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CaseId;

/** Asks why the user withdraws from a case (回避), and says that it cannot be taken back. */
final class RecusalDialog extends Dialog {

    private static final int LONGEST = 500;

    RecusalDialog(Desk desk, CaseId id) {
        setHeaderTitle(desk.text("申请回避", "Declare a conflict of interest"));
        StepForm form = new StepForm(desk.context(), desk.clock(), () -> {
            close();
            desk.changed().run();
        });
        TextArea reason = form.words("reason", new LocalText("回避理由", "Why"), LONGEST);
        form.action(new LocalText("确认回避", "Declare"), true, () -> desk.proceedings()
                        .recuse(desk.caller(), id, reason.getValue()))
                .cancel(this::close);
        add(
                new Paragraph(desk.text(
                        "声明后您不能再办理本案的任何步骤，且不能撤回；其他人员可以继续办理。",
                        "You can take no further step in this case, and cannot take this back; others go on.")),
                form);
    }
}
