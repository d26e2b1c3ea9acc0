// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Provisions;

/** 登记扣分情形: what was found, on which project, under which clause, with the clause open beside it. */
@Component(service = ConsoleView.class)
public final class FindingsView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "findings",
            new LocalText("登记扣分情形", "Register a finding"),
            Audience.holding(Permission.FINDING_WRITE),
            new NavEntry(NavGroup.SCORING, 100, "vaadin:clipboard-text"));

    private final Provisions provisions;
    private final Findings findings;
    private final Decisions decisions;
    private final Projects projects;
    private final Appointments appointments;
    private final CityClock clock;

    @Activate
    public FindingsView(
            @Reference Provisions provisions,
            @Reference Findings findings,
            @Reference Decisions decisions,
            @Reference Projects projects,
            @Reference Appointments appointments,
            @Reference CityClock clock) {
        this.provisions = provisions;
        this.findings = findings;
        this.decisions = decisions;
        this.projects = projects;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Optional<OfficerId> officer =
                context.queryParameter("officer").filter(PublicId::isValid).map(OfficerId::new);
        return new FindingForm(context, provisions, findings, decisions, projects, appointments, clock, officer);
    }
}
