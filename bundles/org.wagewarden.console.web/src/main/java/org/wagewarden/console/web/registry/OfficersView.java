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
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;

/** 劳资专管员: the list at {@code officers}, a person at {@code officers/ID}, the form at {@code officers/new}. */
@Component(service = ConsoleView.class)
public final class OfficersView implements ConsoleView {

    static final String PATH = "officers";
    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            new LocalText("专管员名册", "Register of officers"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.OFFICERS, 100, "vaadin:users"));

    private final Officers officers;
    private final Contractors contractors;
    private final Districts districts;
    private final Contributions contributions;

    @Activate
    public OfficersView(
            @Reference Officers officers,
            @Reference Contractors contractors,
            @Reference Districts districts,
            @Reference Contributions contributions) {
        this.officers = officers;
        this.contractors = contractors;
        this.districts = districts;
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
            return new OfficerList(context, officers, districts);
        }
        if (path.equals(List.of("new"))) {
            return new OfficerForm(context, officers, contractors, districts, Optional.empty());
        }
        Optional<Officer> officer = Optional.of(path.getFirst())
                .filter(PublicId::isValid)
                .flatMap(id -> officers.find(context.caller(), new OfficerId(id)));
        if (officer.isEmpty()) {
            return EmptyState.page(
                    context.text(new LocalText("没有这位专管员", "There is no such officer")),
                    context.text(
                            new LocalText("记录不存在，或不在您的数据范围内。", "The record does not exist or is outside your scope.")),
                    new Link(PATH, context.text(INFO.title())));
        }
        return path.size() > 1 && path.get(1).equals("edit")
                ? new OfficerForm(context, officers, contractors, districts, officer)
                : new OfficerPage(context, officers, districts, contributions, officer.get());
    }
}
