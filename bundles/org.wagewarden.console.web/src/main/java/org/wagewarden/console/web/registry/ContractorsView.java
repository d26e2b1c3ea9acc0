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
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Projects;

/** 承包单位: the list at {@code contractors}, a unit at {@code contractors/ID}, the form at {@code contractors/new}. */
@Component(service = ConsoleView.class)
public final class ContractorsView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "contractors",
            new LocalText("承包单位", "Contractors"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.PROJECTS, 200, "vaadin:office"));

    private final Contractors contractors;
    private final Projects projects;
    private final Districts districts;

    @Activate
    public ContractorsView(
            @Reference Contractors contractors, @Reference Projects projects, @Reference Districts districts) {
        this.contractors = contractors;
        this.projects = projects;
        this.districts = districts;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new ContractorList(context, contractors, districts);
        }
        if (path.equals(List.of("new"))) {
            return new ContractorForm(context, contractors, districts, Optional.empty());
        }
        Optional<Contractor> contractor = Optional.of(path.getFirst())
                .filter(PublicId::isValid)
                .flatMap(id -> contractors.find(context.caller(), new ContractorId(id)));
        if (contractor.isEmpty()) {
            return EmptyState.page(
                    context.text(new LocalText("没有这个承包单位", "There is no such contractor")),
                    context.text(new LocalText("记录不存在。", "The record does not exist.")),
                    new Link("contractors", context.text(INFO.title())));
        }
        return path.size() > 1 && path.get(1).equals("edit")
                ? new ContractorForm(context, contractors, districts, contractor)
                : new ContractorPage(context, projects, districts, contractor.get());
    }
}
