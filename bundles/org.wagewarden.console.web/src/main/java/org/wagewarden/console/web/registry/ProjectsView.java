// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ProjectPanel;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.console.web.host.Offer;
import org.wagewarden.console.web.host.Slot;
import org.wagewarden.console.web.shell.TroublePage;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.Reminders;

/** 在建项目: the list at {@code projects}, a project at {@code projects/ID}, the form at {@code projects/new}. */
@Component(service = ConsoleView.class)
public final class ProjectsView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "projects",
            new LocalText("项目名册", "Register of projects"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.PROJECTS, 100, "vaadin:building"));

    private final Projects projects;
    private final Contractors contractors;
    private final ProjectPage.Staff staff;
    private final Districts districts;
    private final CityClock clock;
    private final Contributions contributions;

    @Activate
    public ProjectsView(
            @Reference Projects projects,
            @Reference Contractors contractors,
            @Reference Appointments appointments,
            @Reference Divisions divisions,
            @Reference Reminders reminders,
            @Reference Districts districts,
            @Reference CityClock clock,
            @Reference Contributions contributions) {
        this.projects = projects;
        this.contractors = contractors;
        this.staff = new ProjectPage.Staff(appointments, divisions, reminders);
        this.districts = districts;
        this.clock = clock;
        this.contributions = contributions;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new ProjectList(context, projects, districts);
        }
        if (path.equals(List.of("new"))) {
            return new ProjectForm(context, projects, contractors, districts, Optional.empty());
        }
        Optional<Project> project = Optional.of(path.getFirst())
                .filter(PublicId::isValid)
                .flatMap(id -> projects.find(context.caller(), new ProjectId(id)));
        if (project.isEmpty()) {
            return EmptyState.page(
                    context.text(new LocalText("没有这个项目", "There is no such project")),
                    context.text(
                            new LocalText("记录不存在，或不在您的数据范围内。", "The record does not exist or is outside your scope.")),
                    new Link("projects", context.text(INFO.title())));
        }
        if (path.size() > 1 && path.get(1).equals("edit")) {
            return new ProjectForm(context, projects, contractors, districts, project);
        }
        ProjectPage page = new ProjectPage(context, projects, staff, districts, clock, project.get());
        contributions.panels().stream()
                .filter(panel -> panel.info().audience().admits(context.visitor()))
                .map(panel -> slot(context, project.get(), panel))
                .forEach(page::add);
        return page;
    }

    private Slot slot(ViewContext context, Project project, Offer<ProjectPanel, Placement> panel) {
        return new Slot(
                contributions,
                panel,
                panel.info().title(),
                () -> panel.service().create(project.id(), context),
                trouble -> new TroublePage(context, trouble));
    }
}
