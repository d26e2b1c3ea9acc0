// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.host.SignedIn;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;

/** The bar on top, in the same order on every page: name, search, banner, help, language, colours, user. */
final class Header extends Div {

    private static final LocalText SEARCH = new LocalText("搜索", "Search");
    private static final LocalText SEARCH_HINT =
            new LocalText("姓名、拼音首字母、证件号、项目（Ctrl+K）", "Name, initials, ID number, project (Ctrl+K)");
    private static final LocalText MENU = new LocalText("展开或收起导航", "Show or hide the navigation");
    private static final LocalText HELP = new LocalText("办法全文", "The Measures");
    private static final LocalText PASSWORD = new LocalText("修改密码", "Change password");
    private static final LocalText SIGN_OUT = new LocalText("退出登录", "Sign out");
    private static final LocalText SCOPE = new LocalText("数据范围：", "Scope: ");
    private static final LocalText CITY = new LocalText("全市", "whole city");
    private static final LocalText NOTHING = new LocalText("无", "none");
    private static final LocalText DEMONSTRATION = new LocalText("演示数据", "Demonstration data");

    private final ViewContext context;

    Header(ViewContext context, boolean demonstration, CityClock clock) {
        this.context = context;
        addClassName("header");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(context.text(MENU));
        Image mark = new Image("console/icon.svg", "");
        mark.addClassName("mark");
        Span name = new Span(context.text(new LocalText("薪卫", "Wagewarden")));
        name.addClassName("product");
        add(toggle, mark, name);
        context.visitor().filter(caller -> caller.may(Permission.REGISTRY_READ)).ifPresent(caller -> add(search()));
        Div end = new Div();
        end.addClassName("end");
        if (demonstration) {
            end.add(banner(clock));
        }
        Link help = new Link("measures", "");
        help.add(VaadinIcon.BOOK.create());
        help.addClassName("icon-link");
        help.setTitle(context.text(HELP));
        help.getElement().setAttribute("aria-label", context.text(HELP));
        end.add(help, language(), scheme());
        context.visitor().ifPresent(caller -> end.add(user(caller)));
        add(end);
    }

    private TextField search() {
        TextField field = new TextField();
        field.addClassName("search");
        field.setAriaLabel(context.text(SEARCH));
        field.setPlaceholder(context.text(SEARCH_HINT));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        field.addKeyPressListener(Key.ENTER, event -> {
            if (!field.getValue().isBlank()) {
                context.navigate("search", Map.of("q", List.of(field.getValue().strip())));
            }
        });
        return field;
    }

    private Span banner(CityClock clock) {
        String text = context.text(DEMONSTRATION);
        Span banner = new Span(clock.demonstration() ? text + " · " + clock.today() : text);
        banner.addClassNames("badge", "tone-warning", "demonstration");
        return banner;
    }

    private Button language() {
        // named in the language that it leads to
        boolean chinese = "zh".equals(context.locale().getLanguage());
        Button button = new Button(chinese ? "English" : "中文", event -> Preferences.otherLanguage(context));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("lang", chinese ? "en" : "zh-CN");
        return button;
    }

    private Button scheme() {
        LocalText label = new LocalText("切换深色或浅色", "Switch between dark and light");
        Button button = new Button(VaadinIcon.ADJUST.create(), event -> Preferences.otherScheme());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(context.text(label));
        button.setTooltipText(context.text(label));
        return button;
    }

    private MenuBar user(Caller caller) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem item = bar.addItem(VaadinIcon.USER.create());
        Span name = new Span(caller.name());
        name.addClassName("user-name");
        item.add(name);
        item.getElement().setAttribute("aria-label", caller.name());
        Div who = new Div(
                new Span(caller.roles().stream()
                        .sorted()
                        .map(Role::label)
                        .map(context::text)
                        .collect(Collectors.joining("、"))),
                new Span(context.text(SCOPE) + scope(caller)));
        who.addClassName("who");
        item.getSubMenu().addItem(who).setEnabled(false);
        item.getSubMenu().addItem(context.text(PASSWORD), event -> context.navigate("account"));
        item.getSubMenu().addItem(context.text(SIGN_OUT), event -> SignedIn.end());
        return bar;
    }

    private String scope(Caller caller) {
        String text = caller.scope().grants().stream().map(this::grant).collect(Collectors.joining("；"));
        return text.isEmpty() ? context.text(NOTHING) : text;
    }

    private String grant(Grant grant) {
        String where = grant.district().equals(DistrictCode.CITY)
                ? context.text(CITY)
                : grant.district().value();
        return where + "·"
                + grant.functions().stream()
                        .sorted()
                        .map(AuthorityFunction::label)
                        .map(context::text)
                        .collect(Collectors.joining("、"));
    }
}
