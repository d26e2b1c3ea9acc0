// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.workbench;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.DashboardCard;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.console.web.host.Offer;
import org.wagewarden.console.web.host.Slot;
import org.wagewarden.console.web.shell.TroublePage;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;

/** 工作台: one card for each that is there and that this user may see. */
@Component(service = ConsoleView.class)
public final class WorkbenchView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "",
            new LocalText("工作台", "Workbench"),
            Audience.signedIn(),
            new NavEntry(NavGroup.WORKBENCH, 100, "vaadin:dashboard"));

    private final Contributions contributions;
    private final CityClock clock;

    @Activate
    public WorkbenchView(@Reference Contributions contributions, @Reference CityClock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Div view = new Div(new Heading(
                context.text(INFO.title()),
                context.text(new LocalText(
                        context.caller().name() + "，今天是 " + clock.today(),
                        context.caller().name() + ", today is " + clock.today()))));
        view.addClassName("view");
        List<Offer<DashboardCard, Placement>> cards = contributions.cards().stream()
                .filter(card -> card.info().audience().admits(context.visitor()))
                .toList();
        if (cards.isEmpty()) {
            view.add(new EmptyState(
                    context.text(new LocalText("这里还没有卡片", "There is no card here yet")),
                    context.text(new LocalText("请从左侧导航进入所需功能。", "Choose what you need from the navigation."))));
        }
        for (Offer<DashboardCard, Placement> card : cards) {
            view.add(new Slot(
                    contributions,
                    card,
                    card.info().title(),
                    () -> card.service().create(context),
                    trouble -> new TroublePage(context, trouble)));
        }
        return view;
    }
}
