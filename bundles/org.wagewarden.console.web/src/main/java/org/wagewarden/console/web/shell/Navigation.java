// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.console.web.host.Offer;
import org.wagewarden.platform.api.LocalText;

/** The navigation: the entries of the views that are there and that this user may see, in their groups. */
final class Navigation extends Nav {

    private static final LocalText LABEL = new LocalText("主导航", "Main navigation");

    private final ViewContext context;
    private final Contributions contributions;
    private List<ViewInfo> shown = List.of();

    Navigation(ViewContext context, Contributions contributions) {
        this.context = context;
        this.contributions = contributions;
        addClassName("navigation");
        getElement().setAttribute("aria-label", context.text(LABEL));
        refresh();
    }

    /** Looks what is there now; touches the page only when something changed. */
    void refresh() {
        List<ViewInfo> wanted = contributions.views().stream()
                .map(Offer::info)
                .filter(info -> info.navigation().isPresent() && info.audience().admits(context.visitor()))
                .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            removeAll();
            groups().forEach(this::addGroup);
        }
    }

    private Map<NavGroup, List<ViewInfo>> groups() {
        Map<NavGroup, List<ViewInfo>> groups = new EnumMap<>(NavGroup.class);
        for (ViewInfo info : shown) {
            info.navigation().ifPresent(entry -> groups.computeIfAbsent(entry.group(), g -> new ArrayList<>())
                    .add(info));
        }
        Comparator<ViewInfo> order = Comparator.comparingInt(
                info -> info.navigation().map(NavEntry::order).orElse(0));
        groups.values().forEach(infos -> infos.sort(order));
        return groups;
    }

    private void addGroup(NavGroup group, List<ViewInfo> infos) {
        SideNav nav = new SideNav(context.text(group.title()));
        for (ViewInfo info : infos) {
            SideNavItem item = new SideNavItem(context.text(info.title()), info.path());
            // the first page's address is the beginning of every other address
            item.setMatchNested(!info.path().isEmpty());
            info.navigation().map(NavEntry::icon).ifPresent(icon -> item.setPrefixComponent(icon(icon)));
            nav.addItem(item);
        }
        add(nav);
    }

    private static Icon icon(String name) {
        int colon = name.indexOf(':');
        Icon icon = new Icon(name.substring(0, colon), name.substring(colon + 1));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
