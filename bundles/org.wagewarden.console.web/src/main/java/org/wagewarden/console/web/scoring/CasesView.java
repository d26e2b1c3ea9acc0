// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

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
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Provisions;

/** 案件: the list at {@code cases}, one at {@code cases/ID}, where its findings are decided. */
@Component(service = ConsoleView.class)
public final class CasesView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "cases",
            new LocalText("案件与决定", "Cases and decisions"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.SCORING, 200, "vaadin:gavel"));

    private final Cases cases;
    private final DecisionChecks checks;
    private final Provisions provisions;
    private final Procedure procedure;

    @Activate
    public CasesView(
            @Reference Cases cases,
            @Reference DecisionChecks checks,
            @Reference Provisions provisions,
            @Reference Procedure procedure) {
        this.cases = cases;
        this.checks = checks;
        this.provisions = provisions;
        this.procedure = procedure;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new CaseList(context, cases);
        }
        return path.stream()
                .limit(1)
                .filter(PublicId::isValid)
                .flatMap(id -> cases.find(context.caller(), new CaseId(id)).stream())
                .findFirst()
                .<com.vaadin.flow.component.Component>map(
                        found -> new CasePage(context, cases, checks, provisions, procedure, found))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这个案件", "There is no such case")),
                        context.text(new LocalText(
                                "案件不存在，或不在您的数据范围内；其他县（市、区）的案件只能由当地查看。",
                                "The case does not exist or is outside your scope; only its own district opens it.")),
                        new Link("cases", context.text(INFO.title()))));
    }
}
