// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.ViewInfo;

/** One browser window: the only route target there is. It leads each address to the view that answers to it. */
public final class ConsoleWindow extends Div
        implements HasUrlParameter<String>, HasDynamicTitle, Contributions.Watcher {

    private final Contributions contributions;
    private final Shell shell;
    private final int pollMillis;
    private Optional<Shell.Frame> frame = Optional.empty();
    private Optional<Registration> watching = Optional.empty();
    private String title = "";

    ConsoleWindow(Contributions contributions, Shell shell, int pollMillis) {
        this.contributions = contributions;
        this.shell = shell;
        this.pollMillis = pollMillis;
        setSizeFull();
    }

    /** The console's window in this UI. */
    static Optional<ConsoleWindow> of(UI ui) {
        return ui.getChildren()
                .filter(ConsoleWindow.class::isInstance)
                .map(ConsoleWindow.class::cast)
                .findFirst();
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        Location location = event.getLocation();
        List<String> segments = location.getSegments().stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
        Optional<Contributions.Match> match = contributions.match(segments);
        PageContext context = new PageContext(
                event.getUI(),
                location.getPath(),
                match.map(Contributions.Match::parameters).orElse(List.of()),
                location.getQueryParameters().getParameters());
        if (frame.isEmpty()) {
            Shell.Frame opened = shell.open(context);
            frame = Optional.of(opened);
            add(opened.component());
        }
        frame.ifPresent(shown -> show(shown, match.map(Contributions.Match::offer), context));
    }

    private void show(Shell.Frame shown, Optional<Offer<ConsoleView, ViewInfo>> offer, PageContext context) {
        Component content = offer.map(view -> content(shown, view, context))
                .orElseGet(() -> shown.explain(new Trouble.NotThere(context.path())));
        Optional<ViewInfo> info = offer.map(Offer::info);
        title = titleOf(content)
                .or(() -> info.map(said -> context.text(said.title())))
                .map(said -> said + " · 薪卫")
                .orElse("薪卫");
        shown.show(info, content);
    }

    private Component content(Shell.Frame shown, Offer<ConsoleView, ViewInfo> offer, PageContext context) {
        ViewInfo info = offer.info();
        if (info.audience().admits(context.visitor())) {
            return new Slot(
                    contributions, offer, info.title(), () -> offer.service().create(context), shown::explain);
        }
        return shown.explain(
                context.visitor().isPresent()
                        ? new Trouble.NotAllowed(info.title())
                        : new Trouble.SignInFirst(info.title()));
    }

    private static Optional<String> titleOf(Component content) {
        return content instanceof Slot slot
                ? slot.made().filter(HasDynamicTitle.class::isInstance).map(made -> ((HasDynamicTitle) made)
                        .getPageTitle())
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    void report(Trouble.Failed failure) {
        frame.ifPresent(shown -> shown.report(failure));
    }

    @Override
    public void changed() {
        getUI().ifPresent(ui -> Windows.later(ui, () -> frame.ifPresent(Shell.Frame::contributionsChanged)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Optional.of(contributions.watch(this));
        if (pollMillis > 0) {
            event.getUI().setPollInterval(pollMillis);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.ifPresent(Registration::remove);
        watching = Optional.empty();
    }
}
