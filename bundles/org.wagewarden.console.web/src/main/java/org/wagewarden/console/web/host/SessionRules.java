// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;

/**
 * The life of a session: it ends when its user has done nothing for the set time, whatever open pages keep asking; what
 * fails in it gets a number; and what the library says by itself is said in the user's language.
 */
final class SessionRules implements VaadinServiceInitListener {

    private static final LocalText ACTION = new LocalText("操作", "Action");
    private static final LocalText RECONNECTING =
            new LocalText("网络中断，正在重新连接……", "The connection is lost, reconnecting …");
    private static final LocalText GIVEN_UP = new LocalText(
            "无法连接服务器，请检查网络后刷新页面。", "The server cannot be reached. Check the network and reload the page.");

    private static final int VISITOR_SECONDS = 300;

    private final Duration idle;
    private final SignIn signIn;

    SessionRules(HostSettings settings, SignIn signIn) {
        this.idle = Duration.ofMinutes(settings.idle_minutes());
        this.signIn = signIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        event.addIndexHtmlRequestListener(new ContentPolicy());
        service.setSystemMessagesProvider(SessionRules::messages);
        service.addRpcInvocationListener(new Activity(idle, signIn));
        service.addSessionInitListener(session -> {
            // whoever has not signed in is soon forgotten: a page that is still open asks, and so stays
            session.getSession().getSession().setMaxInactiveInterval(VISITOR_SECONDS);
            session.getSession().setAttribute(IdleLimit.class, new IdleLimit(idle));
            session.getSession().setErrorHandler(error -> failed(error.getThrowable()));
            session.getSession().setAttribute(LastAction.class, LastAction.now());
        });
        service.addUIInitListener(SessionRules::reconnecting);
        service.addUIInitListener(opened -> checkAccount(opened.getUI(), signIn));
    }

    /** What an account may do can change at any time; before each action the session takes over what holds now. */
    private static void checkAccount(UI ui, SignIn signIn) {
        VaadinSession session = ui.getSession();
        SignedIn.visitor(session).ifPresent(caller -> {
            switch (signIn.refresh(caller)) {
                case Outcome.Accepted<Caller>(Caller now) -> {
                    if (!now.equals(caller)) {
                        session.setAttribute(Caller.class, now);
                    }
                }
                case Outcome.Rejected<Caller> ignored -> {
                    // without a caller the action that is under way fails, whatever it is
                    session.setAttribute(Caller.class, null);
                    ui.getPage().setLocation(".");
                    session.getSession().invalidate();
                }
            }
        });
    }

    private static void failed(Throwable cause) {
        String number = Failures.log("org.wagewarden.console.web", ACTION, cause);
        if (UI.getCurrent() != null) {
            ConsoleWindow.of(UI.getCurrent())
                    .ifPresent(window -> window.report(new Trouble.Failed(ACTION, "console", number)));
        }
    }

    private static void reconnecting(UIInitEvent event) {
        UI ui = event.getUI();
        ui.getReconnectDialogConfiguration().setDialogText(RECONNECTING.in(ui.getLocale()));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(GIVEN_UP.in(ui.getLocale()));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // an ended session leads to the sign-in form by loading the page again, without a question
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(new LocalText("出错了", "Something went wrong").in(locale));
        messages.setInternalErrorMessage(new LocalText("请刷新页面后重试。", "Reload the page and try again.").in(locale));
        messages.setCookiesDisabledCaption(new LocalText("需要 Cookie", "Cookies are needed").in(locale));
        messages.setCookiesDisabledMessage(
                new LocalText("请在浏览器中允许本站使用 Cookie。", "Allow this site to use cookies.").in(locale));
        return messages;
    }

    /** How long a user may do nothing. */
    private record IdleLimit(Duration duration) {}

    /** Lets the session live as long as its user does something; called when somebody signs in. */
    static void signedIn(VaadinSession session) {
        // a little more than the rule that counts, which is ours: here every request of an open page counts
        int seconds = (int) session.getAttribute(IdleLimit.class).duration().toSeconds() + 60;
        session.getSession().setMaxInactiveInterval(seconds);
        session.setAttribute(LastAction.class, LastAction.now());
    }

    /** When the user last did something. */
    private record LastAction(long nanos) {

        static LastAction now() {
            return new LastAction(System.nanoTime());
        }

        boolean longerAgoThan(Duration duration) {
            return System.nanoTime() - nanos > duration.toNanos();
        }
    }

    /** Tells what a user did from what a page asked by itself. */
    private record Activity(Duration idle, SignIn signIn) implements RpcInvocationListener {

        @Override
        public void invocationStarted(RpcInvocationEvent event) {
            VaadinSession session = event.getUI().getSession();
            if (!PollEvent.DOM_EVENT_NAME.equals(event.getName())) {
                session.setAttribute(LastAction.class, LastAction.now());
                checkAccount(event.getUI(), signIn);
            } else if (session.getAttribute(LastAction.class).longerAgoThan(idle)) {
                event.getUI().getPage().setLocation(".");
                // another window of the same session may have ended it a moment ago
                Optional.ofNullable(session.getSession()).ifPresent(WrappedSession::invalidate);
            }
        }
    }
}
