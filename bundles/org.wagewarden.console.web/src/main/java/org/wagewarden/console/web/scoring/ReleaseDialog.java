// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.DecisionChecks;

/** Asks why a plugin is no longer required; the reason goes into the audit trail. */
final class ReleaseDialog extends Dialog {

    private static final int LONGEST = 2000;

    ReleaseDialog(
            ViewContext context,
            CityClock clock,
            DecisionChecks checks,
            DecisionChecks.Required required,
            Runnable released) {
        setHeaderTitle(context.text(new LocalText("解除必需：" + required.plugin(), "Release: " + required.plugin())));
        StepForm form = new StepForm(context, clock, () -> {
            close();
            released.run();
        });
        TextArea reasons = form.words("reasons", new LocalText("解除理由", "Why"), LONGEST);
        form.action(
                        new LocalText("确认解除", "Release it"),
                        true,
                        () -> checks.release(
                                context.caller(), required.district(), required.plugin(), reasons.getValue()))
                .cancel(this::close);
        add(
                new Paragraph(context.text(new LocalText(
                        "解除后，该地区的决定不再因此插件暂缓。理由记入审计日志。",
                        "Decisions of the district no longer wait for it. The reason goes into the audit trail."))),
                form);
    }
}
