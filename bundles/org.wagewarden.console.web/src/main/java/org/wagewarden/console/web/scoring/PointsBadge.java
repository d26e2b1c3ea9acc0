// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;

/** What a situation costs, the graver the louder. */
final class PointsBadge {

    private static final int GRAVE = 6;

    private PointsBadge() {}

    static Badge of(ViewContext context, int points) {
        return new Badge(context.text(words(points)), tone(points));
    }

    static LocalText words(int points) {
        return new LocalText("扣 " + points + " 分", points == 1 ? "1 point" : points + " points");
    }

    private static Tone tone(int points) {
        if (points >= GRAVE) {
            return Tone.BAD;
        }
        return points > 1 ? Tone.WARNING : Tone.NEUTRAL;
    }
}
