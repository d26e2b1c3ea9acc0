// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.host.SignedIn;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** 我的账号: the own account and its password. A new account has to set one before anything else is open to it. */
@Component(service = ConsoleView.class)
public final class AccountView implements ConsoleView {

    private static final ViewInfo INFO =
            ViewInfo.unlisted("account", new LocalText("我的账号", "My account"), Audience.signedIn());

    private final Accounts accounts;

    @Activate
    public AccountView(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Div view = new Div(new Heading(context.text(INFO.title()), ""));
        view.addClassName("view");
        Optional<Account> own = accounts.own(context.caller());
        own.filter(Account::mustChangePassword).ifPresent(account -> {
            Paragraph notice = new Paragraph(context.text(new LocalText(
                    "首次登录请先修改密码，然后重新登录；在此之前其他功能不可用。",
                    "Set a new password first and sign in again; until then nothing else is open.")));
            notice.addClassNames("notice", "tone-warning");
            view.add(notice);
        });
        own.ifPresent(account -> {
            Div facts = new Div(new Facts()
                    .fact(context.text(new LocalText("账号", "Account")), account.accountName())
                    .fact(context.text(new LocalText("姓名", "Name")), account.name())
                    .fact(context.text(new LocalText("部门", "Authority")), account.authority()));
            facts.addClassName("panel");
            view.add(facts);
        });
        view.add(form(context));
        return view;
    }

    private Div form(ViewContext context) {
        PasswordField present =
                password(context, new LocalText("当前密码", "Present password"), Autocomplete.CURRENT_PASSWORD);
        PasswordField next = password(
                context,
                new LocalText("新密码（至少 12 位）", "New password (12 characters or more)"),
                Autocomplete.NEW_PASSWORD);
        PasswordField again =
                password(context, new LocalText("再次输入新密码", "New password again"), Autocomplete.NEW_PASSWORD);
        ErrorSummary errors = new ErrorSummary(context)
                .field("present", present)
                .field("next", next)
                .field("again", again);
        Button change = new Button(context.text(new LocalText("修改密码", "Change password")), event -> {
            if (!next.getValue().equals(again.getValue())) {
                errors.show(List.of(Reason.of("different", "两次输入的新密码不一致。", "The two new passwords differ.")
                        .at("again")));
                return;
            }
            switch (accounts.changePassword(
                    context.caller(),
                    present.getValue().toCharArray(),
                    next.getValue().toCharArray())) {
                // every session of the account has ended, this one too
                case Outcome.Accepted<Account> ignored -> SignedIn.end();
                case Outcome.Rejected<Account>(List<Reason> reasons) -> errors.show(reasons);
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(present, next, again);
        fields.addClassName("form");
        Div buttons = new Div(change);
        buttons.addClassName("buttons");
        Div panel = new Div(errors, fields, buttons);
        panel.addClassName("panel");
        return panel;
    }

    private static PasswordField password(ViewContext context, LocalText label, Autocomplete kind) {
        PasswordField field = new PasswordField(context.text(label));
        field.setAutocomplete(kind);
        field.setMaxLength(200);
        return field;
    }
}
