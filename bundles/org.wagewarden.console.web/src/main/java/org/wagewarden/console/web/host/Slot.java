// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wagewarden.platform.api.LocalText;

/**
 * The place of one contribution on a page. What the contribution fails to make, and what goes away while it is shown,
 * is replaced by an explanation; nothing of it is held afterwards, so that its bundle can be forgotten.
 */
public final class Slot extends Div implements Contributions.Watcher {

    private final Contributions contributions;
    private final LocalText title;
    private final String plugin;
    private final Function<Trouble, Component> explain;
    private Optional<Offer<?, ?>> offer;
    private Optional<Registration> watching = Optional.empty();

    /**
     * @param offer whose place it is
     * @param title what the user knows it by
     * @param make makes the component; called once, now
     * @param explain makes what stands there instead
     */
    public Slot(
            Contributions contributions,
            Offer<?, ?> offer,
            LocalText title,
            Supplier<Component> make,
            Function<Trouble, Component> explain) {
        this.contributions = contributions;
        this.offer = Optional.of(offer);
        this.title = title;
        this.plugin = offer.plugin();
        this.explain = explain;
        addClassName("slot");
        add(content(make));
    }

    /** What the contribution made; empty once it is replaced by an explanation. */
    public Optional<Component> made() {
        return offer.flatMap(there -> getChildren().findFirst());
    }

    private Component content(Supplier<Component> make) {
        try {
            return make.get();
        } catch (RuntimeException | LinkageError e) {
            // LinkageError: a plugin that was built against something else must not take the page with it
            offer = Optional.empty();
            return explain.apply(new Trouble.Failed(title, plugin, Failures.log(plugin, title, e)));
        }
    }

    @Override
    public void gone(Offer<?, ?> removed) {
        if (offer.filter(mine -> mine == removed).isPresent()) {
            getUI().ifPresent(ui -> Windows.later(ui, () -> replace(ui)));
        }
    }

    @Override
    public void changed() {
        // only the own offer matters here
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Optional.of(contributions.watch(this));
        // it may have gone between making and attaching
        if (offer.filter(mine -> !contributions.offers(mine)).isPresent()) {
            replace(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.ifPresent(Registration::remove);
        watching = Optional.empty();
    }

    private void replace(UI ui) {
        if (offer.isPresent()) {
            offer = Optional.empty();
            removeAll();
            Windows.closeOverlays(ui);
            add(explain.apply(new Trouble.Gone(title, plugin)));
            contributions.forget();
        }
    }
}
