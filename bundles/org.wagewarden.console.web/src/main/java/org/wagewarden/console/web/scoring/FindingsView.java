// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
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
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Evaluations;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.RectificationOrders;

/**
 * 登记扣分情形, step by step: the first at {@code findings}, the others below it. What was entered is kept under the
 * address's {@code draft}; an officer, a project or a case in the address of the first step is filled in.
 */
@Component(service = ConsoleView.class)
public final class FindingsView implements ConsoleView {

    /** The address's name of what was entered so far. */
    static final String DRAFT = "draft";

    private static final ViewInfo INFO = ViewInfo.listed(
            "findings",
            new LocalText("登记扣分情形", "Register a finding"),
            Audience.holding(Permission.FINDING_WRITE),
            new NavEntry(NavGroup.SCORING, 100, "vaadin:clipboard-text"));

    /** What the steps ask. */
    record Services(
            Provisions provisions,
            Findings findings,
            Decisions decisions,
            Cases cases,
            Exhibits exhibits,
            Evaluations evaluations,
            RectificationOrders orders,
            Policies policies,
            Projects projects,
            Appointments appointments,
            CityClock clock) {}

    private final Services services;

    @Activate
    public FindingsView(
            @Reference Provisions provisions,
            @Reference Findings findings,
            @Reference Decisions decisions,
            @Reference Cases cases,
            @Reference Exhibits exhibits,
            @Reference Evaluations evaluations,
            @Reference RectificationOrders orders,
            @Reference Policies policies,
            @Reference Projects projects,
            @Reference Appointments appointments,
            @Reference CityClock clock) {
        this.services = new Services(
                provisions,
                findings,
                decisions,
                cases,
                exhibits,
                evaluations,
                orders,
                policies,
                projects,
                appointments,
                clock);
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Sketches sketches = Sketches.of(VaadinSession.getCurrent());
        Optional<Sketch> known = context.queryParameter(DRAFT).flatMap(sketches::find);
        Optional<WizardStep> step = WizardStep.at(context.pathParameters());
        if (step.isPresent() && known.isPresent()) {
            return new FindingWizard(context, services, sketches, known.get(), step.get());
        }
        if (step.isPresent() && step.get() == WizardStep.WHO) {
            return begin(context, sketches);
        }
        return EmptyState.page(
                context.text(new LocalText("没有找到填写中的内容", "There is nothing that was being written")),
                context.text(new LocalText(
                        "可能已经登记，或登录已过期；尚未登记的内容只在登录期间保留。",
                        "It may have been registered, or the session has ended; what is not registered is kept for one session"
                                + " only.")),
                new Link(INFO.path(), context.text(new LocalText("重新开始", "Start again"))));
    }

    private FindingWizard begin(ViewContext context, Sketches sketches) {
        Sketch sketch = sketches.begin();
        prefill(context, sketch);
        sketch.conduct(Optional.of(services.clock().today()));
        FindingWizard wizard = new FindingWizard(context, services, sketches, sketch, WizardStep.WHO);
        // so that the way back leads to what was entered, and not to a new beginning
        wizard.addAttachListener(event -> context.remember(Map.of(DRAFT, List.of(sketch.id()))));
        return wizard;
    }

    private void prefill(ViewContext context, Sketch sketch) {
        identifier(context, "officer")
                .map(OfficerId::new)
                .flatMap(officer -> services.appointments().of(context.caller(), officer).stream()
                        .filter(appointment -> appointment.until().isEmpty())
                        .findFirst())
                .map(Appointment::project)
                .ifPresent(project -> sketch.project(Optional.of(project)));
        identifier(context, "project").map(ProjectId::new).ifPresent(project -> sketch.project(Optional.of(project)));
        identifier(context, "case")
                .flatMap(id -> services.cases().find(context.caller(), new CaseId(id)))
                .ifPresent(joined -> {
                    sketch.project(Optional.of(joined.project()));
                    sketch.joined(Optional.of(joined.id()));
                });
    }

    private static Optional<String> identifier(ViewContext context, String name) {
        return context.queryParameter(name).filter(PublicId::isValid);
    }
}
