// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.OfficerAccounts;

/** 账号管理: the list at {@code accounts}, the form at {@code accounts/new}. */
@Component(service = ConsoleView.class)
public final class AccountsView implements ConsoleView {

    static final String PATH = "accounts";

    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            new LocalText("账号管理", "Accounts"),
            Audience.holding(Permission.ACCOUNT_WRITE),
            new NavEntry(NavGroup.SYSTEM, 100, "vaadin:users"));

    private final Accounts accounts;
    private final Districts districts;
    private final OfficerAccounts ties;

    @Activate
    public AccountsView(@Reference Accounts accounts, @Reference Districts districts, @Reference OfficerAccounts ties) {
        this.accounts = accounts;
        this.districts = districts;
        this.ties = ties;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return context.pathParameters().equals(List.of("new"))
                ? new AccountForm(context, accounts, districts)
                : new AccountList(context, accounts, ties, INFO.title());
    }
}
