// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;

/** The library's service with our instantiator, and with the library's own class loader: no contribution is ever loaded by name. */
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
}
