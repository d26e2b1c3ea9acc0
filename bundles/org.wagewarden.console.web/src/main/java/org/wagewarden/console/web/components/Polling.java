// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** What a component asks for again while it is shown, by the polling of its page. */
public final class Polling {

    private Polling() {}

    /** Asks as often as the page does anyway. */
    public static void follow(Component shown, Runnable ask) {
        shown.addAttachListener(attached -> {
            Registration asking = attached.getUI().addPollListener(event -> ask.run());
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                asking.remove();
            });
        });
    }

    /** Asks at least this often; when the component goes, the page asks as often as before. */
    public static void follow(Component shown, int millis, Runnable ask) {
        shown.addAttachListener(attached -> {
            UI ui = attached.getUI();
            int before = ui.getPollInterval();
            if (before <= 0 || before > millis) {
                ui.setPollInterval(millis);
            }
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                ui.setPollInterval(before);
            });
        });
        follow(shown, ask);
    }
}
