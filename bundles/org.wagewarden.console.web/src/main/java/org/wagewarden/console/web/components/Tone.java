// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import java.util.Locale;

/** What a badge or a notice means; the colour only repeats what its text says. */
public enum Tone {
    NEUTRAL,
    GOOD,
    WARNING,
    BAD,
    INFORMATION;

    /** The style sheet's class. */
    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
