// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.ReflectTools;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes what the library asks for by class: our window with what it needs, everything else as it comes. */
final class ConsoleInstantiator implements Instantiator {

    private final Supplier<ConsoleWindow> windows;
    private final VaadinServiceInitListener listener;
    private final I18NProvider languages = new Languages();
    private final MenuAccessControl menu = new DefaultMenuAccessControl();

    ConsoleInstantiator(Supplier<ConsoleWindow> windows, VaadinServiceInitListener listener) {
        this.windows = windows;
        this.listener = listener;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(listener);
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return type == ConsoleWindow.class ? type.cast(windows.get()) : ReflectTools.createInstance(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return ReflectTools.createInstance(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return languages;
    }

    @Override
    public MenuAccessControl getMenuAccessControl() {
        return menu;
    }
}
