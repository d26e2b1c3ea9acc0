// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseDocuments;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.WorkingDays;

/** The services behind the pages on which proceedings are conducted. */
@Component(service = Procedure.class)
public final class Procedure {

    private final Proceedings proceedings;
    private final Decisions decisions;
    private final CaseDocuments documents;
    private final Exhibits exhibits;
    private final WorkingDays workingDays;
    private final CityClock clock;

    @Activate
    public Procedure(
            @Reference Proceedings proceedings,
            @Reference Decisions decisions,
            @Reference CaseDocuments documents,
            @Reference Exhibits exhibits,
            @Reference WorkingDays workingDays,
            @Reference CityClock clock) {
        this.proceedings = proceedings;
        this.decisions = decisions;
        this.documents = documents;
        this.exhibits = exhibits;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The desk of one page. */
    Desk desk(ViewContext context, Runnable changed) {
        return new Desk(context, proceedings, decisions, documents, exhibits, workingDays, clock, changed);
    }
}
