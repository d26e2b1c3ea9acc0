// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import org.wagewarden.platform.api.LocalText;

/** Why there is nothing to show where something was asked for. */
public sealed interface Trouble {

    /** No view answers to this address; it may be mistyped, or its plugin is not there. */
    record NotThere(String path) implements Trouble {}

    /** The view is for people who have signed in. */
    record SignInFirst(LocalText title) implements Trouble {}

    /** The view is there, but not for this user. */
    record NotAllowed(LocalText title) implements Trouble {}

    /** It was shown until its bundle stopped. */
    record Gone(LocalText title, String plugin) implements Trouble {}

    /** It failed; the number stands in the log beside the cause. */
    record Failed(LocalText title, String plugin, String number) implements Trouble {}
}
