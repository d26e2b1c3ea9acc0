// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.router.DefaultRoutePathProvider;
import com.vaadin.flow.router.RoutePathProvider;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The library's services, said instead of searched for: a search would go through the thread's class loader. */
final class ConsoleLookup implements Lookup {

    private static final StaticFileHandlerFactory FILES = ConsoleFiles::new;

    private final Map<Class<?>, Object> services = Map.of(
            ResourceProvider.class, new LibraryResources(),
            StaticFileHandlerFactory.class, FILES,
            ApplicationConfigurationFactory.class, new DefaultApplicationConfigurationFactory(),
            RoutePathProvider.class, new DefaultRoutePathProvider());

    @Override
    public <T> T lookup(Class<T> type) {
        return type.cast(services.get(type));
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> type) {
        T service = lookup(type);
        return service == null ? List.of() : List.of(service);
    }
}
