// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/** Short messages at the edge of the screen: what was done, or why not. Screen readers announce them. */
public final class Notices {

    private static final int LONG_ENOUGH_TO_READ = 8_000;
    private static final int SHORT = 4_000;

    private Notices() {}

    public static void done(ViewContext context, LocalText text) {
        Notification shown = Notification.show(context.text(text), SHORT, Notification.Position.BOTTOM_START);
        shown.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void refused(ViewContext context, List<Reason> reasons) {
        String text = reasons.stream()
                .map(reason -> context.text(reason.text())
                        + reason.article()
                                .map(article -> "（" + context.text(article.label()) + "）")
                                .orElse(""))
                .collect(Collectors.joining(" "));
        Notification shown = Notification.show(text, LONG_ENOUGH_TO_READ, Notification.Position.MIDDLE);
        shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
        shown.setAssertive(true);
    }
}
