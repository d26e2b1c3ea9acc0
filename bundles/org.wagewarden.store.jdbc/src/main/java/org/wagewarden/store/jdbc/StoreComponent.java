// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreAdministration;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.api.StoreProblem;

/**
 * Opens the configured database as soon as the driver's factory is there, and offers the store; closes it when the
 * factory goes. The services are registered by hand because they exist only after the database was opened: a store that
 * failed to open is a {@link StoreProblem}, not a component that is missing without a word.
 */
@Component(
        name = StoreComponent.PID,
        configurationPid = StoreComponent.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        immediate = true, // opens the database before anybody can ask for it
        service = {})
@Designate(ocd = StoreConfiguration.class)
public final class StoreComponent {

    static final String PID = "store.jdbc";
    /** The framework property with the platform's data folder. */
    static final String DATA = "wagewarden.data";

    private static final Logger LOG = LoggerFactory.getLogger(StoreComponent.class);

    private final BundleContext context;
    private final Optional<StoreSettings> settings;
    private final List<ServiceRegistration<?>> services = new CopyOnWriteArrayList<>();
    private Optional<DataSourceFactory> used = Optional.empty();
    private Optional<Database> database = Optional.empty();

    /** Made by the framework. */
    @Activate
    public StoreComponent(BundleContext context, StoreConfiguration configuration) {
        this.context = context;
        this.settings = settings(configuration);
    }

    private Optional<StoreSettings> settings(StoreConfiguration configuration) {
        try {
            StoreSettings chosen = configuration.url().isBlank()
                    ? StoreSettings.inFolder(dataFolder(), configuration.poolSize())
                    : new StoreSettings(
                            configuration.url().strip(),
                            configuration.user(),
                            configuration.password(),
                            configuration.poolSize());
            chosen.dialect();
            return Optional.of(chosen);
        } catch (StoreException e) {
            report(e);
            return Optional.empty();
        }
    }

    private Path dataFolder() {
        return Optional.ofNullable(context.getProperty(DATA))
                .map(Path::of)
                .orElseThrow(() -> new StoreException(
                        new LocalText(
                                "既未配置数据库地址（store.jdbc 的 url），也未给出数据目录（" + DATA + "）。",
                                "Neither a database address (url of store.jdbc) nor a data folder (" + DATA
                                        + ") is given."),
                        null));
    }

    /** A driver came; it is the one if its class is that of the configured address. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addFactory(DataSourceFactory factory, Map<String, Object> properties) {
        Object driver = properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS);
        if (used.isPresent()
                || settings.isEmpty()
                || !settings.get().dialect().driver().equals(driver)) {
            return;
        }
        used = Optional.of(factory);
        try {
            Database opened = Database.open(factory, settings.get(), this::report);
            database = Optional.of(opened);
            register(Store.class, opened.store());
            register(StoreAdministration.class, opened.administration());
            LOG.info("Store opened: {}", opened.administration().description());
        } catch (StoreException e) {
            report(e);
        }
    }

    synchronized void removeFactory(DataSourceFactory factory) {
        if (used.filter(f -> f == factory).isPresent()) {
            close();
        }
    }

    @Deactivate
    synchronized void close() {
        // First the services go, so that what uses them stops; then what they stand on.
        List.copyOf(services).reversed().forEach(ServiceRegistration::unregister);
        services.clear();
        database.ifPresent(Database::close);
        database = Optional.empty();
        used = Optional.empty();
    }

    private void report(StoreException e) {
        LOG.warn("{}", e.getMessage()); // the start, or its watch, says it to the operator
        register(StoreProblem.class, new StoreProblem(e.text()));
    }

    private <T> void register(Class<T> type, T service) {
        services.add(context.registerService(type, service, null));
    }
}
