// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Officers;

/** Asks why before it shows a full ID number; the purpose goes into the audit trail. */
final class RevealDialog extends Dialog {

    RevealDialog(ViewContext context, Officers officers, Officer officer, Consumer<IdNumber> shown) {
        setHeaderTitle(context.text(new LocalText("显示完整身份证号", "Show the full ID number")));
        TextField purpose = new TextField(context.text(new LocalText("查看事由", "Purpose")));
        purpose.setMaxLength(200);
        purpose.setWidthFull();
        purpose.setRequiredIndicatorVisible(true);
        ErrorSummary errors = new ErrorSummary(context).field("purpose", purpose);
        add(
                errors,
                new Paragraph(context.text(new LocalText(
                        "查看将记入审计日志，包括您的姓名和事由。",
                        "This is recorded in the audit trail with your name and the purpose."))),
                purpose);
        Button show = new Button(context.text(new LocalText("显示", "Show")), event -> {
            switch (officers.reveal(context.caller(), officer.id(), purpose.getValue())) {
                case Outcome.Accepted<IdNumber>(IdNumber number) -> {
                    shown.accept(number);
                    close();
                }
                case Outcome.Rejected<IdNumber>(List<Reason> reasons) -> errors.show(reasons);
            }
        });
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(Words.CANCEL), event -> close()), show);
    }
}
