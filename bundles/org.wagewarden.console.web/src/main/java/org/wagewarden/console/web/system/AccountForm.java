// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Authority;
import org.wagewarden.registry.api.Districts;

/** Makes an account for a person of an authority; its scope is that authority's district and functions (Art. 4). */
final class AccountForm extends Div {

    private final ViewContext context;
    private final Accounts accounts;
    private final TextField accountName;
    private final TextField name;
    private final ComboBox<Authority> authority;
    private final TextField unit;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final PasswordField password;
    private final ErrorSummary errors;

    AccountForm(ViewContext context, Accounts accounts, Districts districts) {
        this.context = context;
        this.accounts = accounts;
        this.accountName = text(new LocalText("账号", "Account"), 32);
        accountName.setHelperText(context.text(
                new LocalText("3 至 32 位小写字母、数字、点或短横线", "3 to 32 lower-case letters, digits, dots or dashes")));
        this.name = text(new LocalText("姓名", "Name"), 100);
        this.authority = authorities(districts);
        this.unit = text(new LocalText("所属单位", "Employer"), 200);
        this.password = new PasswordField(context.text(new LocalText("初始密码", "First password")));
        password.setHelperText(context.text(
                new LocalText("至少 12 位；本人首次登录时必须修改", "12 characters or more; changed at the first sign-in")));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        roles.setLabel(context.text(new LocalText("角色", "Roles")));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> context.text(role.label()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setRequiredIndicatorVisible(true);
        roles.setHelperText(context.text(new LocalText(
                "系统管理员、审计管理员、劳资专管员不得兼任其他角色；劳资专管员账号建立后还须绑定本人档案",
                "System and audit administrators and officers hold no other role; an officer's account is then tied to the"
                        + " officer's record")));
        roles.addValueChangeListener(event -> askWhere());
        this.errors = new ErrorSummary(context)
                .field("accountName", accountName)
                .field("name", name)
                .field("scope", authority)
                .field("roles", roles)
                .field("password", password);
        askWhere();
        Div fields = new Div(accountName, name, authority, unit, password, roles);
        fields.addClassName("form");
        Button save = new Button(context.text(new LocalText("新建", "Make it")), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel =
                new Button(context.text(new LocalText("取消", "Cancel")), event -> context.navigate(AccountsView.PATH));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        Div panel = new Div(errors, fields, buttons);
        panel.addClassName("panel");
        addClassName("view");
        add(
                new Heading(
                        context.text(new LocalText("新建账号", "New account")),
                        context.text(new LocalText(
                                "数据范围即所属部门的地区和职能；市级部门覆盖全市。",
                                "The scope is the authority's district and functions; a city bureau reaches the whole"
                                        + " city."))),
                panel);
    }

    private TextField text(LocalText label, int most) {
        TextField field = new TextField(context.text(label));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private ComboBox<Authority> authorities(Districts districts) {
        ComboBox<Authority> field = new ComboBox<>(context.text(new LocalText("所属部门", "Authority")));
        field.setItems(districts.all().stream()
                .flatMap(district -> district.authorities().stream())
                .toList());
        field.setItemLabelGenerator(item -> context.text(item.name())
                + context.text(new LocalText("（", " ("))
                + item.functions().stream()
                        .sorted()
                        .map(function -> context.text(function.label()))
                        .collect(Collectors.joining(context.text(new LocalText("、", ", "))))
                + context.text(new LocalText("）", ")")));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** An officer works for a unit and has no scope; everybody else belongs to an authority. */
    private void askWhere() {
        boolean officer = ofOfficer();
        authority.setVisible(!officer);
        unit.setVisible(officer);
        errors.field("authority", officer ? unit : authority);
    }

    private boolean ofOfficer() {
        return roles.getValue().equals(Set.of(Role.OFFICER));
    }

    private void save() {
        Optional<Authority> chosen = ofOfficer() ? Optional.empty() : authority.getOptionalValue();
        AccountDraft draft = new AccountDraft(
                accountName.getValue().strip(),
                name.getValue().strip(),
                ofOfficer()
                        ? unit.getValue().strip()
                        : chosen.map(item -> item.name().zh()).orElse(""),
                roles.getValue(),
                chosen.map(item -> new Scope(List.of(new Grant(item.district(), item.functions()))))
                        .orElse(Scope.NOTHING));
        switch (accounts.create(context.caller(), draft, password.getValue().toCharArray())) {
            case Outcome.Accepted<Account>(Account made) -> {
                Notices.done(
                        context,
                        new LocalText(
                                "账号 " + made.accountName() + " 已建立。",
                                "The account " + made.accountName() + " is made."));
                context.navigate(AccountsView.PATH);
            }
            case Outcome.Rejected<Account>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
