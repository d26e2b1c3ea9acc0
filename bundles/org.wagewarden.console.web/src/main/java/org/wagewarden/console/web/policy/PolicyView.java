// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

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
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.PolicyChangeId;
import org.wagewarden.scoring.api.PolicyChanges;
import org.wagewarden.scoring.api.PolicyReading;

/**
 * 制度口径: the readings at {@code policy}, one at {@code policy/A5}, a change at {@code policy/changes/ID}, a new one at
 * {@code policy/propose}.
 */
@Component(service = ConsoleView.class)
public final class PolicyView implements ConsoleView {

    static final String PATH = "policy";

    private static final ViewInfo INFO = ViewInfo.listed(
            PATH, Words.TITLE, Audience.signedIn(), new NavEntry(NavGroup.SCORING, 800, "vaadin:scale"));

    /** What the pages ask. */
    record Services(Policies policies, PolicyChanges changes, CityClock clock) {

        /** Every reading with its value in force. */
        List<PolicyReading> inForce() {
            return policies.readings(policies.on(clock.today()));
        }
    }

    private final Services services;

    @Activate
    public PolicyView(@Reference Policies policies, @Reference PolicyChanges changes, @Reference CityClock clock) {
        this.services = new Services(policies, changes, clock);
    }

    /** Whether this person may propose and decide on changes: they are the city's. */
    static boolean mayChange(ViewContext context) {
        return context.caller().may(Permission.POLICY_WRITE)
                && context.caller().scope().wholeCity();
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new PolicyPage(context, services);
        }
        return page(context, path)
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这一项", "There is no such thing")),
                        context.text(new LocalText(
                                "请从口径列表进入。变更一经提出就一直保留。",
                                "Start from the list of readings. A change is kept for ever.")),
                        new Link(PATH, context.text(INFO.title()))));
    }

    private Optional<com.vaadin.flow.component.Component> page(ViewContext context, List<String> path) {
        if (path.getFirst().equals("changes")) {
            return path.stream()
                    .skip(1)
                    .findFirst()
                    .filter(PublicId::isValid)
                    .flatMap(id -> services.changes().find(context.caller(), new PolicyChangeId(id)))
                    .map(found -> new ChangePage(context, services, found));
        }
        if (path.getFirst().equals("propose")) {
            return Optional.of(ProposalPage.of(context, services));
        }
        return services.inForce().stream()
                .filter(reading -> reading.id().equalsIgnoreCase(path.getFirst()))
                .findFirst()
                .map(reading -> new ReadingPage(context, services, reading));
    }
}
