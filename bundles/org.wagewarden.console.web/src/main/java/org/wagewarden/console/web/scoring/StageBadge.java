// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;

/** Where a proceeding is, in the same words and colour on every page. */
final class StageBadge {

    private StageBadge() {}

    static Badge of(ViewContext context, Proceeding p) {
        return new Badge(context.text(words(p)), tone(p.stage()));
    }

    /** A withdrawal needs no notice, so it does not wait for one. */
    private static LocalText words(Proceeding p) {
        return p.stage() == ProceedingStage.OPENED && p.kind() == ProceedingKind.WITHDRAWAL
                ? new LocalText("待决定", "Awaiting decision")
                : p.stage().label();
    }

    private static Tone tone(ProceedingStage stage) {
        return switch (stage) {
            case OPENED, NOTICED, DECIDED, SERVED -> Tone.WARNING;
            case EFFECTIVE -> Tone.BAD;
            case DISMISSED, ANNULLED, LAPSED -> Tone.NEUTRAL;
        };
    }
}
