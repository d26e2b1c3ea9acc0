// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.wagewarden.access.api.Caller;

/** Who has signed in, kept in the session. Every method is called with the session locked, as view code always is. */
public final class SignedIn {

    private SignedIn() {}

    /** Who has signed in; empty before. */
    public static Optional<Caller> visitor(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(Caller.class));
    }

    /**
     * Signs in. The session gets a new id, so that an id that somebody planted or saw before is worth nothing, and the
     * window is loaded anew, with a new request token.
     *
     * @param target where to go, relative to the console's address
     */
    public static void begin(Caller caller, String target) {
        UI ui = UI.getCurrent();
        VaadinServletRequest.getCurrent().getHttpServletRequest().changeSessionId();
        SessionCookie.restrict(VaadinServletResponse.getCurrent().getHttpServletResponse());
        ui.getSession().setAttribute(Caller.class, caller);
        SessionRules.signedIn(ui.getSession());
        ui.getPage().setLocation(relative(target));
    }

    /** Replaces the caller after its rights changed; everything else stays. */
    public static void refresh(Caller caller) {
        UI.getCurrent().getSession().setAttribute(Caller.class, caller);
    }

    /** Signs out: the session ends, with every window of it. */
    public static void end() {
        UI ui = UI.getCurrent();
        ui.getPage().setLocation(".");
        ui.getSession().getSession().invalidate();
    }

    // never an address of somebody else's choice
    private static String relative(String target) {
        boolean local = !target.contains(":") && !target.contains("\\") && !target.startsWith("/");
        return target.isEmpty() || !local ? "." : target;
    }
}
