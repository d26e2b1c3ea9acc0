// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;

/** Says what the console looks like: the frame around views, and the pages that explain what is missing. */
public interface Shell {

    /**
     * A new frame for one browser window; called once per window, with the session locked.
     *
     * @param context the visitor, the language and the way to navigate; its parameters are those of the first address
     */
    Frame open(ViewContext context);

    /** The frame of one browser window; every method is called with the session locked. */
    interface Frame {

        /** The frame itself, always the same. */
        Component component();

        /**
         * Shows this instead of what was shown before.
         *
         * @param info the view that was asked for; empty when there is none
         * @param content the view, or what {@link #explain} made; the frame puts it where views stand
         */
        void show(Optional<ViewInfo> info, Component content);

        /** A new page that explains, and says what to do; with the sign-in form for {@link Trouble.SignInFirst}. */
        Component explain(Trouble trouble);

        /** Views, tabs or cards came or went: the navigation may have to change. */
        void contributionsChanged();

        /** Something that the user did failed; the view stays. */
        void report(Trouble.Failed failure);
    }
}
