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
import org.wagewarden.registry.api.Filings;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.ProposalId;

/** 取消备案: the proposals under Art. 15 at {@code cancellations}, one at {@code cancellations/ID}. */
@Component(service = ConsoleView.class)
public final class CancellationsView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "cancellations",
            new LocalText("取消备案", "Cancellations"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.SCORING, 300, "vaadin:ban"));

    private final Cancellations cancellations;
    private final Filings filings;
    private final Procedure procedure;

    @Activate
    public CancellationsView(
            @Reference Cancellations cancellations, @Reference Filings filings, @Reference Procedure procedure) {
        this.cancellations = cancellations;
        this.filings = filings;
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
            return new CancellationList(context, cancellations);
        }
        return path.stream()
                .limit(1)
                .filter(PublicId::isValid)
                .flatMap(id -> cancellations.find(context.caller(), new ProposalId(id)).stream())
                .findFirst()
                .<com.vaadin.flow.component.Component>map(
                        proposal -> new CancellationPage(context, cancellations, filings, procedure, proposal))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这条建议", "There is no such proposal")),
                        context.text(new LocalText(
                                "记录不存在，或不在您的数据范围内。", "The record does not exist or is outside your scope.")),
                        new Link("cancellations", context.text(INFO.title()))));
    }
}
