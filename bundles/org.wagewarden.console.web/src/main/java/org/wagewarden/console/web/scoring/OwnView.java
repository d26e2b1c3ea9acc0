// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

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
import org.wagewarden.scoring.api.OwnRecord;

/** 我的记录: what an officer sees of the own points, and where the officer states and objects. */
@Component(service = ConsoleView.class)
public final class OwnView implements ConsoleView {

    static final String PATH = "own";

    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            new LocalText("我的记录", "My record"),
            Audience.holding(Permission.OWN_RECORD),
            new NavEntry(NavGroup.OFFICERS, 50, "vaadin:user-card"));

    private final OwnRecord record;
    private final Procedure procedure;

    @Activate
    public OwnView(@Reference OwnRecord record, @Reference Procedure procedure) {
        this.record = record;
        this.procedure = procedure;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return record.of(context.caller())
                .<com.vaadin.flow.component.Component>map(own -> new OwnPage(context, record, procedure, own))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("此账号还没有对应的专管员记录", "This account has no record yet")),
                        context.text(new LocalText(
                                "请联系系统管理员，把账号与您的专管员记录关联。",
                                "Ask the system administrator to tie the account to your record.")),
                        new Link("", context.text(new LocalText("回到工作台", "Back to the workbench")))));
    }
}
