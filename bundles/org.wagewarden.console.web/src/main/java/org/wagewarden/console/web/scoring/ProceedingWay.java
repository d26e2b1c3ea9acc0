// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.StepList;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;

/** How far a proceeding has come on the way that the procedure lays down. */
final class ProceedingWay {

    private static final LocalText NAME = new LocalText("办理进度", "How far it has come");
    private static final LocalText OPENED = new LocalText("立案", "Opened");
    private static final LocalText DECISION = new LocalText("决定", "Decision");
    private static final LocalText SERVICE = new LocalText("送达生效", "Service and effect");
    private static final List<LocalText> WHOLE =
            List.of(OPENED, new LocalText("告知", "Notice"), new LocalText("陈述申辩", "Statement"), DECISION, SERVICE);
    /** A withdrawal favours the officer: neither notice nor statement. */
    private static final List<LocalText> SHORT = List.of(OPENED, DECISION, SERVICE);

    private ProceedingWay() {}

    static StepList of(ViewContext context, Proceeding p) {
        List<LocalText> way = p.kind() == ProceedingKind.WITHDRAWAL ? SHORT : WHOLE;
        return StepList.of(context, NAME, way, current(p, way));
    }

    private static int current(Proceeding p, List<LocalText> way) {
        return switch (p.stage()) {
            case OPENED -> 1;
            case NOTICED ->
                way.indexOf(
                        p.notice()
                                        .filter(notice -> notice.openUntil().isEmpty())
                                        .isPresent()
                                ? DECISION
                                : WHOLE.get(2));
            case DECIDED, SERVED -> way.indexOf(SERVICE);
            case DISMISSED -> way.indexOf(DECISION) + 1;
            case EFFECTIVE, ANNULLED, LAPSED -> way.size();
        };
    }
}
