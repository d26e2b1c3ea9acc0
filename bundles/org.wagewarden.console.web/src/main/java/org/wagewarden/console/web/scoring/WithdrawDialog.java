// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Exhibit;

/** Asks why an exhibit counts no longer, and says that it stays to be seen. */
final class WithdrawDialog extends Dialog {

    private static final int LONGEST = 500;

    WithdrawDialog(Desk desk, Exhibit exhibit) {
        setHeaderTitle(desk.text("撤回证据材料", "Withdraw an exhibit"));
        StepForm form = new StepForm(desk.context(), desk.clock(), () -> {
            close();
            desk.changed().run();
        });
        TextArea reason = form.words("reason", new LocalText("撤回理由", "Why"), LONGEST);
        form.action(new LocalText("确认撤回", "Withdraw"), true, () -> desk.exhibits()
                        .withdraw(desk.caller(), exhibit.id(), reason.getValue()))
                .cancel(this::close);
        add(
                new Paragraph(exhibit.file().name() + " · " + exhibit.description()),
                new Paragraph(desk.text(
                        "材料不会删除：列表中以删除线显示并注明理由，当事人不再看到。不能恢复，需要时可重新上传。",
                        "It is not deleted: the list shows it struck through with the reason, and the officer sees it no more. This"
                                + " cannot be undone; it can be attached again.")),
                form);
    }
}
