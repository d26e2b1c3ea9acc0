// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Role;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.OfficerAccounts;

/** Who may sign in, as what, and when somebody last did. */
final class AccountList extends Div {

    private static final LocalText DISABLE = new LocalText("停用", "Disable");
    private static final LocalText ENABLE = new LocalText("启用", "Enable");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ViewContext context;
    private final Accounts accounts;
    private final OfficerAccounts ties;
    private final DataTable<Account> table;
    private Set<AccountId> tied = Set.of();

    AccountList(ViewContext context, Accounts accounts, OfficerAccounts ties, LocalText title) {
        this.context = context;
        this.accounts = accounts;
        this.ties = ties;
        addClassName("view");
        Button add = new Button(
                context.text(new LocalText("新建账号", "New account")),
                VaadinIcon.PLUS.create(),
                event -> context.navigate(AccountsView.PATH + "/new"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        table = new DataTable<>(
                        context,
                        new AddressState(context),
                        title,
                        Sort.by("accountName"),
                        new EmptyState(
                                context.text(new LocalText("没有账号", "No account")),
                                context.text(new LocalText("请新建账号。", "Make a new account."))),
                        new DataTable.Source<Account>() {
                            @Override
                            public Page<Account> page(Sort sort, PageRequest request) {
                                return listed(request);
                            }

                            @Override
                            public long count() {
                                return UNKNOWN;
                            }
                        })
                .column(new LocalText("账号", "Account"), Account::accountName)
                .column(new LocalText("姓名", "Name"), Account::name)
                .column(new LocalText("部门", "Authority"), Account::authority)
                .column(new LocalText("角色", "Roles"), this::roles)
                .components(new LocalText("状态", "State"), this::state)
                .column(new LocalText("最近登录", "Last sign-in"), account -> account.lastSignIn()
                        .map(at -> MINUTE.format(at.atZone(CityClock.ZONE)))
                        .orElse(context.text(new LocalText("从未登录", "never"))))
                .components(new LocalText("操作", "Action"), this::action);
        add(
                new Heading(
                                context.text(title),
                                context.text(new LocalText(
                                        "账号只能停用，不能删除：它办理过的事项仍须查得到是谁。",
                                        "Accounts are disabled, never deleted: what they did still has to name"
                                                + " somebody.")))
                        .with(add),
                table.load());
    }

    private Page<Account> listed(PageRequest request) {
        Page<Account> page = accounts.list(context.caller(), request);
        tied = ties.tied(
                context.caller(),
                page.items().stream()
                        .filter(AccountList::ofOfficer)
                        .map(Account::id)
                        .toList());
        return page;
    }

    private static boolean ofOfficer(Account account) {
        return account.roles().contains(Role.OFFICER);
    }

    private boolean waitsForRecord(Account account) {
        return ofOfficer(account) && !tied.contains(account.id());
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> context.text(role.label()))
                .collect(Collectors.joining(context.text(new LocalText("、", ", "))));
    }

    private Component state(Account account) {
        if (!account.enabled()) {
            return new Badge(context.text(new LocalText("已停用", "Disabled")), Tone.NEUTRAL);
        }
        if (waitsForRecord(account)) {
            return new Badge(context.text(new LocalText("未绑定档案", "No record tied")), Tone.WARNING);
        }
        return account.mustChangePassword()
                ? new Badge(context.text(new LocalText("待改密码", "Password to be set")), Tone.WARNING)
                : new Badge(context.text(new LocalText("可登录", "Enabled")), Tone.GOOD);
    }

    private Component action(Account account) {
        // nobody locks the own door
        if (account.id().equals(context.caller().account())) {
            return new Span("—");
        }
        LocalText word = account.enabled() ? DISABLE : ENABLE;
        Span actions = new Span(button(account, word, () -> ask(account, word)));
        if (account.enabled() && waitsForRecord(account)) {
            actions.add(
                    button(account, TieDialog.TIE, () -> new TieDialog(context, ties, account, table::load).open()));
        }
        return actions;
    }

    private Button button(Account account, LocalText word, Runnable action) {
        Button button = new Button(context.text(word), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(context.text(word) + " " + account.accountName());
        return button;
    }

    private void ask(Account account, LocalText word) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(context.text(word) + " " + account.accountName());
        dialog.add(new Paragraph(context.text(
                account.enabled()
                        ? new LocalText(
                                account.name() + " 将不能再登录，已打开的会话立即结束。",
                                account.name() + " cannot sign in any more, and open sessions end at once.")
                        : new LocalText(
                                account.name() + " 可以用原密码重新登录。",
                                account.name() + " can sign in again with the password as it was."))));
        Button confirm = new Button(context.text(word), event -> {
            dialog.close();
            set(account, !account.enabled());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter()
                .add(new Button(context.text(new LocalText("取消", "Cancel")), event -> dialog.close()), confirm);
        dialog.open();
    }

    private void set(Account account, boolean enabled) {
        switch (accounts.enable(context.caller(), account.id(), enabled)) {
            case Outcome.Accepted<Account> ignored ->
                Notices.done(
                        context, enabled ? new LocalText("账号已启用。", "Enabled.") : new LocalText("账号已停用。", "Disabled."));
            case Outcome.Rejected<Account>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
        table.load();
    }
}
