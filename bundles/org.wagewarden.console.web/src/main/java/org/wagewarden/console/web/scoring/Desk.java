// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CaseDocuments;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.WorkingDays;

/**
 * What the panels of a page on which proceedings are conducted work with.
 *
 * @param changed draws the page again after a step was taken
 */
record Desk(
        ViewContext context,
        Proceedings proceedings,
        Decisions decisions,
        CaseDocuments documents,
        Exhibits exhibits,
        WorkingDays workingDays,
        CityClock clock,
        Runnable changed) {

    Caller caller() {
        return context.caller();
    }

    String text(LocalText text) {
        return context.text(text);
    }

    String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }

    /** The form of a step; the page is drawn again once it was taken. */
    StepForm form() {
        return new StepForm(context, clock, changed);
    }
}
