// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.OfficerTab;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.console.web.host.Offer;
import org.wagewarden.console.web.host.Slot;
import org.wagewarden.console.web.shell.TroublePage;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Officers;

/** A person: who it is, and the tabs that the installed bundles contribute. The open tab stands in the address. */
final class OfficerPage extends Div implements HasDynamicTitle {

    private static final String TAB = "tab";

    private final ViewContext context;
    private final Contributions contributions;
    private final Officer officer;
    private final AddressState state;
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private final Map<Tab, Offer<OfficerTab, Placement>> offers = new LinkedHashMap<>();

    private final Contributions.Watcher watcher = new Contributions.Watcher() {
        @Override
        public void changed() {
            getUI().ifPresent(ui -> ui.access(OfficerPage.this::offer));
        }
    };

    private Optional<Registration> watching = Optional.empty();

    OfficerPage(
            ViewContext context, Officers officers, Districts districts, Contributions contributions, Officer officer) {
        this.context = context;
        this.contributions = contributions;
        this.officer = officer;
        this.state = new AddressState(context);
        addClassName("view");
        content.addClassName("view");
        content.getElement().setAttribute("role", "tabpanel");
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                open(event.getSelectedTab());
            }
        });
        add(heading(), identity(officers, districts), tabs, content);
        offer();
    }

    private Heading heading() {
        Heading heading = new Heading(officer.name(), "");
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            heading.with(new Button(
                    context.text(Words.EDIT),
                    event -> context.navigate("officers/" + officer.id().value() + "/edit")));
        }
        return heading;
    }

    private Component identity(Officers officers, Districts districts) {
        Facts facts = new Facts()
                .fact(context.text(Words.ID_NUMBER), idNumber(officers))
                .fact(context.text(Words.FILING), filing())
                .fact(context.text(Words.EMPLOYER), employer())
                .fact(context.text(Words.DISTRICT), Words.district(context, districts, officer.district()))
                .fact(context.text(Words.PHONE), officer.phone())
                .fact(context.text(Words.PROJECTS), String.valueOf(officer.projectsServing()));
        Div panel = new Div(facts);
        panel.addClassName("panel");
        return panel;
    }

    private Component idNumber(Officers officers) {
        Span number = new Span(officer.maskedIdNumber());
        if (!context.caller().may(Permission.OFFICER_REVEAL)) {
            return number;
        }
        Button reveal = new Button(context.text(new LocalText("显示", "Show")));
        reveal.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reveal.addClickListener(event -> new RevealDialog(context, officers, officer, full -> {
                    number.setText(full.value());
                    reveal.setVisible(false);
                })
                .open());
        return new Span(number, reveal);
    }

    private Component filing() {
        Span line = new Span(Words.filing(context, officer.filing()));
        officer.filedOn().ifPresent(day -> line.add(new Span(" " + day)));
        return line;
    }

    private Component employer() {
        return officer.employer()
                .<Component>map(id -> new Link("contractors/" + id.value(), officer.employerName()))
                .orElseGet(() -> new Span("—"));
    }

    /** Shows the tabs that are there now; keeps the open one when it still is. */
    private void offer() {
        Optional<String> wanted = state.get(TAB);
        List<Offer<OfficerTab, Placement>> there = contributions.tabs().stream()
                .filter(tab -> tab.info().audience().admits(context.visitor()))
                .toList();
        if (new ArrayList<>(offers.values()).equals(there)) {
            return;
        }
        tabs.removeAll();
        offers.clear();
        for (Offer<OfficerTab, Placement> offer : there) {
            Tab tab = new Tab(context.text(offer.info().title()));
            offers.put(tab, offer);
            tabs.add(tab);
        }
        offers.entrySet().stream()
                .filter(entry ->
                        wanted.filter(entry.getValue().info().id()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> offers.keySet().stream().findFirst())
                .ifPresentOrElse(
                        tab -> {
                            tabs.setSelectedTab(tab);
                            show(tab);
                        },
                        this::explainNoTabs);
    }

    private void explainNoTabs() {
        content.removeAll();
        content.add(new Span(context.text(new LocalText(
                "培训、任职和扣分模块均未安装，因此没有更多内容。",
                "Training, appointments and scoring are not installed, so there is nothing more to show."))));
    }

    private void open(Tab tab) {
        state.put(Map.of(TAB, offers.get(tab).info().id()));
        show(tab);
    }

    private void show(Tab tab) {
        Offer<OfficerTab, Placement> offer = offers.get(tab);
        content.removeAll();
        content.add(new Slot(
                contributions,
                offer,
                offer.info().title(),
                () -> offer.service().create(officer.id(), context),
                trouble -> new TroublePage(context, trouble)));
    }

    @Override
    public String getPageTitle() {
        return officer.name();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Optional.of(contributions.watch(watcher));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.ifPresent(Registration::remove);
        watching = Optional.empty();
    }
}
