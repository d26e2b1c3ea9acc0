// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.internal.ComponentMetaData;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;

/**
 * The library's service with our instantiator, and with the library's own class loader: no contribution is ever loaded by
 * name.
 */
final class ConsoleService extends VaadinServletService {

    private final Instantiator console;

    ConsoleService(ConsoleServlet servlet, DeploymentConfiguration configuration, Instantiator console) {
        super(servlet, configuration);
        this.console = console;
    }

    @Override
    protected Instantiator createInstantiator() {
        return console;
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    /**
     * The library's notes on a component class listen for the end of the service to forget it, and so the service would
     * hold every component class until its end, those of removed plugins too. {@link #destroy} does what they wait for.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(ComponentMetaData.class.getName())
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }

    @Override
    public void destroy() {
        super.destroy();
        ReflectionCache.clearAll();
    }
}
