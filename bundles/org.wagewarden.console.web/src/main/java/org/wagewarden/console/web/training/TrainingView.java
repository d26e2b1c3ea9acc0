// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

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
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.SessionId;
import org.wagewarden.training.api.Trainings;

/** 培训与考核: the sessions at {@code training}, one with its participants at {@code training/ID}. */
@Component(service = ConsoleView.class)
public final class TrainingView implements ConsoleView {

    static final String PATH = "training";
    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            Words.TITLE,
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.TRAINING, 100, "vaadin:academy-cap"));

    private final Trainings trainings;
    private final Certificates certificates;
    private final Officers officers;
    private final Districts districts;
    private final CityClock clock;

    @Activate
    public TrainingView(
            @Reference Trainings trainings,
            @Reference Certificates certificates,
            @Reference Officers officers,
            @Reference Districts districts,
            @Reference CityClock clock) {
        this.trainings = trainings;
        this.certificates = certificates;
        this.officers = officers;
        this.districts = districts;
        this.clock = clock;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new SessionList(context, trainings, districts, clock);
        }
        return Optional.of(path.getFirst())
                .filter(PublicId::isValid)
                .flatMap(id -> trainings.find(context.caller(), new SessionId(id)))
                .<com.vaadin.flow.component.Component>map(session ->
                        new SessionPage(context, trainings, certificates, officers, districts, clock, session))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这次培训", "There is no such session")),
                        context.text(new LocalText(
                                "培训不存在，或不在您的数据范围内。", "The session does not exist or is outside your scope.")),
                        new Link(PATH, context.text(INFO.title()))));
    }
}
