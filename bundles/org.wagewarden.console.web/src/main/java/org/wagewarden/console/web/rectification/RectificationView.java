// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import java.util.List;
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
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.api.WorkingDays;

/** 责令改正: what waits at {@code rectification}, an order at {@code rectification/ID}, the form at {@code rectification/new}. */
@Component(service = ConsoleView.class)
public final class RectificationView implements ConsoleView {

    static final String PATH = "rectification";

    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            Words.TITLE,
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.SCORING, 400, "vaadin:alarm"));

    private final RectificationOrders orders;
    private final Cases cases;
    private final Findings findings;
    private final Provisions provisions;
    private final Projects projects;
    private final Districts districts;
    private final Deadlines deadlines;
    private final CityClock clock;

    @Activate
    public RectificationView(
            @Reference RectificationOrders orders,
            @Reference Cases cases,
            @Reference Findings findings,
            @Reference Provisions provisions,
            @Reference Policies policies,
            @Reference WorkingDays workingDays,
            @Reference Projects projects,
            @Reference Districts districts,
            @Reference CityClock clock) {
        this.orders = orders;
        this.cases = cases;
        this.findings = findings;
        this.provisions = provisions;
        this.projects = projects;
        this.districts = districts;
        this.deadlines = new Deadlines(policies, workingDays, clock);
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
            return new OrderInbox(context, orders, districts, clock);
        }
        if (path.equals(List.of("new")) && context.caller().may(Permission.FINDING_WRITE)) {
            return new IssueForm(context, orders, cases, projects, provisions, deadlines, clock);
        }
        return path.stream()
                .limit(1)
                .filter(PublicId::isValid)
                .flatMap(id -> orders.find(context.caller(), new RectificationOrderId(id)).stream())
                .findFirst()
                .<com.vaadin.flow.component.Component>map(found -> new OrderPage(
                        context, new OrderPage.Services(orders, findings, provisions, deadlines, clock), found))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这份责令改正文书", "There is no such order")),
                        context.text(new LocalText(
                                "文书不存在，或不在您的数据范围内；下达责令改正需要登记权限。",
                                "The order does not exist or is outside your scope; to issue one takes the permission to"
                                        + " register findings.")),
                        new Link(PATH, context.text(INFO.title()))));
    }
}
