// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import java.util.Optional;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.host.Shell;
import org.wagewarden.console.web.host.Trouble;
import org.wagewarden.platform.api.LocalText;

/** One window's frame: the sign-in page for visitors, the layout with navigation and header for users. */
final class ShellFrame implements Shell.Frame {

    private static final LocalText SKIP = new LocalText("跳到主要内容", "Skip to the main content");
    private static final int ERROR_MILLIS = 15_000;

    private final ViewContext context;
    private final Navigation navigation;
    private final SignIn signIn;
    private final boolean demonstration;
    private final Div root = new Div();
    private final Main main = new Main();
    private final AppLayout layout = new AppLayout();

    ShellFrame(ViewContext context, Navigation navigation, Header header, SignIn signIn, boolean demonstration) {
        this.context = context;
        this.navigation = navigation;
        this.signIn = signIn;
        this.demonstration = demonstration;
        root.setSizeFull();
        root.addClassName("window");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        if (context.visitor().isPresent()) {
            Anchor skip = new Anchor("#main", context.text(SKIP));
            skip.addClassName("skip-link");
            layout.addToNavbar(skip, header);
            layout.addToDrawer(new Scroller(navigation));
            layout.setContent(main);
            root.add(layout);
            Preferences.restore(context);
        } else {
            root.add(main);
        }
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public void show(Optional<ViewInfo> info, Component content) {
        main.removeAll();
        main.add(content);
    }

    @Override
    public Component explain(Trouble trouble) {
        return trouble instanceof Trouble.SignInFirst
                ? new SignInPage(context, signIn, demonstration)
                : new TroublePage(context, trouble);
    }

    @Override
    public void contributionsChanged() {
        navigation.refresh();
    }

    @Override
    public void report(Trouble.Failed failure) {
        LocalText text = new LocalText(
                "操作未完成，您的输入仍在。请重试；若仍失败，请把错误编号 " + failure.number() + " 告知系统管理员。",
                "That did not work; your input is still there. Try again, and if it fails again tell the administrator"
                        + " the error number " + failure.number() + ".");
        Notification shown = Notification.show(context.text(text), ERROR_MILLIS, Notification.Position.MIDDLE);
        shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
        shown.setAssertive(true);
    }
}
