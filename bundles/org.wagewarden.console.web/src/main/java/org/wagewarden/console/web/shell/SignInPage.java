// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.host.SignedIn;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;

/** Name and password. After it the user is where the address said. */
final class SignInPage extends Div {

    private static final LocalText TITLE = new LocalText("薪卫", "Wagewarden");
    private static final LocalText LEAD =
            new LocalText("温州市工程建设领域劳资专管员管理平台", "Labour-wage officers of Wenzhou's construction projects");
    private static final LocalText ACCOUNT = new LocalText("账号", "Account");
    private static final LocalText PASSWORD = new LocalText("密码", "Password");
    private static final LocalText ENTER = new LocalText("登录", "Sign in");
    private static final LocalText DEMONSTRATION = new LocalText(
            "当前为演示数据。演示账号和密码在启动窗口中列出。",
            "This is demonstration data. The accounts and their password are listed where the platform was started.");

    private final ViewContext context;
    private final SignIn signIn;
    private final TextField account;
    private final PasswordField password;
    private final ErrorSummary errors;
    private final Button enter;

    SignInPage(ViewContext context, SignIn signIn, boolean demonstration) {
        this.context = context;
        this.signIn = signIn;
        this.account = new TextField(context.text(ACCOUNT));
        this.password = new PasswordField(context.text(PASSWORD));
        this.errors = new ErrorSummary(context).field("account", account).field("password", password);
        addClassName("sign-in");
        account.setAutocomplete(Autocomplete.USERNAME);
        account.setMaxLength(64);
        account.setAutofocus(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setMaxLength(200);
        enter = new Button(context.text(ENTER), event -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        enter.setDisableOnClick(true);
        Image mark = new Image("console/icon.svg", "");
        mark.addClassName("mark");
        Div card = new Div(
                mark, new H1(context.text(TITLE)), new Paragraph(context.text(LEAD)), errors, account, password, enter);
        card.addClassName("card");
        if (demonstration) {
            Paragraph hint = new Paragraph(context.text(DEMONSTRATION));
            hint.addClassName("hint");
            card.add(hint);
        }
        Button language = new Button(
                "zh".equals(context.locale().getLanguage()) ? "English" : "中文",
                event -> Preferences.otherLanguage(context));
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        card.add(language);
        add(card);
    }

    private void enter() {
        enter.setEnabled(true);
        char[] secret = password.getValue().toCharArray();
        password.clear();
        Outcome<Caller> outcome = signIn.signIn(
                account.getValue().strip(), secret, VaadinRequest.getCurrent().getRemoteAddr(), Channel.CONSOLE);
        switch (outcome) {
            case Outcome.Accepted<Caller>(Caller caller) -> SignedIn.begin(caller, address());
            case Outcome.Rejected<Caller>(var reasons) -> {
                errors.show(reasons);
                password.focus();
            }
        }
    }

    // where the user wanted to go
    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
