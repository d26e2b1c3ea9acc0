// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.DashboardCard;
import org.wagewarden.console.api.OfficerTab;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ProjectPanel;
import org.wagewarden.console.api.ViewInfo;

/** The views, tabs, panels and cards that are there now, and who wants to know when that changes. Thread-safe. */
@Component(service = Contributions.class)
public final class Contributions {

    private final Offers<ConsoleView, ViewInfo> views = new Offers<>(ConsoleView::info);
    private final Offers<OfficerTab, Placement> tabs = new Offers<>(OfficerTab::placement);
    private final Offers<ProjectPanel, Placement> panels = new Offers<>(ProjectPanel::placement);
    private final Offers<DashboardCard, Placement> cards = new Offers<>(DashboardCard::placement);
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final LibraryCaches caches;

    @Activate
    public Contributions(@Reference LibraryCaches caches) {
        this.caches = caches;
    }

    /** Wants to know; called from any thread, must not wait and must not throw. */
    public interface Watcher {

        /** Something came or went. */
        void changed();

        /** This offer is gone; whatever was made from it has to go now. */
        default void gone(Offer<?, ?> offer) {}
    }

    /** All views, the highest rank first; several may have one path. */
    public List<Offer<ConsoleView, ViewInfo>> views() {
        return views.list();
    }

    /** All officer tabs, by order. */
    public List<Offer<OfficerTab, Placement>> tabs() {
        return byOrder(tabs.list());
    }

    /** All panels of a project's page, by order. */
    public List<Offer<ProjectPanel, Placement>> panels() {
        return byOrder(panels.list());
    }

    /** All dashboard cards, by order. */
    public List<Offer<DashboardCard, Placement>> cards() {
        return byOrder(cards.list());
    }

    /** The view that an address leads to: the longest path that fits, and of one path the highest rank. */
    public Optional<Match> match(List<String> segments) {
        for (int length = segments.size(); length >= 0; length--) {
            String path = String.join("/", segments.subList(0, length));
            for (Offer<ConsoleView, ViewInfo> offer : views.list()) {
                if (offer.info().path().equals(path)) {
                    return Optional.of(new Match(offer, List.copyOf(segments.subList(length, segments.size()))));
                }
            }
            if (length == 1) {
                // the first page takes no parameters: an unknown address is not the first page
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The ids of the bundles that contribute something now. */
    Stream<Long> bundles() {
        return Stream.of(views.bundles(), tabs.bundles(), panels.bundles(), cards.bundles())
                .flatMap(ids -> ids)
                .distinct();
    }

    /** Lets the library forget what it knows of classes; called when something of a removed bundle was let go. */
    void forget() {
        caches.forget();
    }

    /** Whether this very offer is still there. */
    boolean offers(Offer<?, ?> offer) {
        return views.has(offer) || tabs.has(offer) || panels.has(offer) || cards.has(offer);
    }

    /** Tells the watcher from now on, until the registration is removed. */
    public Registration watch(Watcher watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** @param parameters what follows the path of the view in the address */
    public record Match(Offer<ConsoleView, ViewInfo> offer, List<String> parameters) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(ServiceReference<ConsoleView> reference, ConsoleView view) {
        added(views.add(reference, view));
    }

    void removeView(ServiceReference<ConsoleView> reference) {
        views.remove(reference).ifPresent(this::removed);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTab(ServiceReference<OfficerTab> reference, OfficerTab tab) {
        added(tabs.add(reference, tab));
    }

    void removeTab(ServiceReference<OfficerTab> reference) {
        tabs.remove(reference).ifPresent(this::removed);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPanel(ServiceReference<ProjectPanel> reference, ProjectPanel panel) {
        added(panels.add(reference, panel));
    }

    void removePanel(ServiceReference<ProjectPanel> reference) {
        panels.remove(reference).ifPresent(this::removed);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCard(ServiceReference<DashboardCard> reference, DashboardCard card) {
        added(cards.add(reference, card));
    }

    void removeCard(ServiceReference<DashboardCard> reference) {
        cards.remove(reference).ifPresent(this::removed);
    }

    private void added(boolean taken) {
        if (taken) {
            watchers.forEach(Watcher::changed);
        }
    }

    private void removed(Offer<?, ?> offer) {
        watchers.forEach(watcher -> watcher.gone(offer));
        watchers.forEach(Watcher::changed);
        caches.forget();
    }

    private static <S> List<Offer<S, Placement>> byOrder(List<Offer<S, Placement>> offers) {
        return offers.stream()
                .sorted((a, b) -> Integer.compare(a.info().order(), b.info().order()))
                .toList();
    }
}
