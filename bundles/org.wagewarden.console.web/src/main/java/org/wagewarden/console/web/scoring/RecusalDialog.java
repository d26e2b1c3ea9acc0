// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Recusal;

/** Asks why the user withdraws from a case (回避), and says that it cannot be taken back. */
final class RecusalDialog extends Dialog {

    private static final int LONGEST = 500;

    RecusalDialog(Desk desk, CaseId id) {
        setHeaderTitle(desk.text("申请回避", "Declare a conflict of interest"));
        TextArea reason = new TextArea(desk.text("回避理由", "Why"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        ErrorSummary errors = new ErrorSummary(desk.context()).field("reason", reason);
        add(
                errors,
                new Paragraph(desk.text(
                        "声明后您不能再办理本案的任何步骤，且不能撤回；其他人员可以继续办理。",
                        "You can take no further step in this case, and cannot take this back; others go on.")),
                reason);
        Button declare = new Button(desk.text("确认回避", "Declare"), event -> {
            switch (desk.proceedings().recuse(desk.caller(), id, reason.getValue())) {
                case Outcome.Accepted<Recusal> ignored -> {
                    close();
                    Notices.done(desk.context(), new LocalText("已登记回避。", "Declared."));
                    desk.changed().run();
                }
                case Outcome.Rejected<Recusal>(List<Reason> why) -> errors.show(why);
            }
        });
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(desk.text("取消", "Cancel"), event -> close()), declare);
    }
}
