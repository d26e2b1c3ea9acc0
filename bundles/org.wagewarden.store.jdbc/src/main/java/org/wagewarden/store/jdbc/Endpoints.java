// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Finds the databases that a command line names, with the drivers on the class path. */
final class Endpoints {

    private final Map<String, String> environment;

    Endpoints(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The database that is read, or the only one. It must be there already. */
    Database source(CommandLine line) {
        StoreSettings settings = main(line);
        Optional<String> data = Optional.ofNullable(line.options().get("data"));
        if (data.isPresent() && !Files.isDirectory(Path.of(data.get()).resolve("db"))) {
            throw new StoreException(
                    new LocalText(
                            "数据目录 " + data.get() + " 中没有数据库。",
                            "There is no database in the data folder " + data.get() + "."),
                    null);
        }
        return open(settings);
    }

    /** The database that is written, made where it is missing. */
    Database target(CommandLine line) {
        return open(main(line));
    }

    /** The database that {@code --to} names. */
    Database moveTarget(CommandLine line) {
        String to = line.options().get("to");
        return open(
                to.startsWith("jdbc:")
                        ? at(to, "WAGEWARDEN_TO_DB_USER", "WAGEWARDEN_TO_DB_PASSWORD")
                        : StoreSettings.inFolder(Path.of(to), StoreSettings.POOL_SIZE));
    }

    private StoreSettings main(CommandLine line) {
        return Optional.ofNullable(line.options().get("data"))
                .map(data -> StoreSettings.inFolder(Path.of(data), StoreSettings.POOL_SIZE))
                .orElseGet(
                        () -> at(line.options().get("database-url"), "WAGEWARDEN_DB_USER", "WAGEWARDEN_DB_PASSWORD"));
    }

    private StoreSettings at(String url, String user, String password) {
        return new StoreSettings(
                url,
                environment.getOrDefault(user, ""),
                environment.getOrDefault(password, ""),
                StoreSettings.POOL_SIZE);
    }

    private static Database open(StoreSettings settings) {
        return Database.open(factory(settings), settings, problem -> {});
    }

    /** A driver's own factory where it offers one; the driver itself in a factory where it does not. */
    private static DataSourceFactory factory(StoreSettings settings) {
        settings.dialect();
        Stream<DataSourceFactory> offered =
                ServiceLoader.load(DataSourceFactory.class).stream().map(ServiceLoader.Provider::get);
        Stream<DataSourceFactory> wrapped =
                ServiceLoader.load(Driver.class).stream().map(driver -> new DriverFactory(driver.get()));
        return Stream.concat(offered, wrapped)
                .filter(factory -> accepts(factory, settings.url()))
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        new LocalText(
                                "类路径上没有 " + settings.publicAddress() + " 的驱动程序。",
                                "There is no driver for " + settings.publicAddress() + " on the class path."),
                        null));
    }

    private static boolean accepts(DataSourceFactory factory, String url) {
        try {
            return factory.createDriver(new Properties()).acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }
}
