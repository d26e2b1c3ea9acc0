// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;

/** What is done to browser windows from outside their own requests. */
final class Windows {

    private Windows() {}

    /** Runs it with the window's session locked: now, or as soon as whoever holds the lock lets go. */
    static void later(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException e) {
            // the window was closed in between, and what it showed went with it
        }
    }

    /** Closes dialogs and notifications: they belong to the view that is going, and would keep it. */
    static void closeOverlays(UI ui) {
        List<Component> overlays = ui.getChildren()
                .filter(child -> !(child instanceof ConsoleWindow))
                .toList();
        overlays.forEach(overlay -> overlay.getElement().removeFromParent());
    }
}
