// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.derby.DerbyDataSourceFactory;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.jdbc.StoreSettings;

/**
 * Stores for tests, each of its own: empty, or with tables already made. PostgreSQL runs as one server per process, which
 * is started by the first test that needs it and stopped when the process ends.
 */
public final class TestStores {

    private static final DataSourceFactory DERBY = new DerbyDataSourceFactory();
    private static final int POOL = 20;
    private static final Map<String, String> POSTGRES_TEMPLATES = new ConcurrentHashMap<>();
    private static final Map<String, Path> DERBY_TEMPLATES = new ConcurrentHashMap<>();

    private TestStores() {}

    /** A new, empty store of this kind. Close it. */
    public static TestStore open(StoreKind kind) {
        return switch (kind) {
            case MEMORY -> memory(newName());
            case DERBY -> derby(newFolder("store"));
            case POSTGRES -> postgres(newName(), "template0");
        };
    }

    /**
     * A new store of this kind with what {@code prepare} put into the first one of the name, which is kept as a template
     * until the process ends: making tables takes much longer than copying them. Close it.
     *
     * @param name what is prepared; the same in every call with the same {@code prepare}
     */
    public static TestStore open(StoreKind kind, String name, Consumer<Store> prepare) {
        if (kind == StoreKind.POSTGRES) {
            String template = POSTGRES_TEMPLATES.computeIfAbsent(name, key -> prepared(newName(), prepare));
            return postgres(newName(), template);
        }
        Path template = DERBY_TEMPLATES.computeIfAbsent(name, key -> preparedFolder(prepare));
        return kind == StoreKind.MEMORY ? memoryFrom(template) : derbyFrom(template);
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static TestStore memory(String name) {
        // Closing a database in memory removes it.
        return open(DERBY, new StoreSettings("jdbc:derby:memory:" + name, "", "", POOL), () -> {});
    }

    private static TestStore memoryFrom(Path template) {
        String name = newName();
        Properties copy = new Properties();
        copy.setProperty(
                DataSourceFactory.JDBC_URL, "jdbc:derby:memory:" + name + ";createFrom=" + template.resolve("db"));
        try {
            DERBY.createDataSource(copy).getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException("The template was not copied", e);
        }
        return memory(name);
    }

    private static TestStore derby(Path folder) {
        return open(DERBY, StoreSettings.inFolder(folder, POOL), () -> delete(folder));
    }

    private static TestStore derbyFrom(Path template) {
        Path folder = newFolder("store");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(template.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return derby(folder);
    }

    private static Path preparedFolder(Consumer<Store> prepare) {
        Path folder = newFolder("template");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        prepare(DERBY, StoreSettings.inFolder(folder, POOL), prepare);
        return folder;
    }

    private static TestStore postgres(String name, String template) {
        create(name, template);
        return open(
                new PGDataSourceFactory(), onServer(name), () -> administer("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    private static String prepared(String name, Consumer<Store> prepare) {
        create(name, "template0");
        prepare(new PGDataSourceFactory(), onServer(name), prepare);
        return name;
    }

    private static void create(String name, String template) {
        administer("CREATE DATABASE " + name + " TEMPLATE " + template + " ENCODING 'UTF8' LOCALE 'C.UTF-8'");
    }

    private static StoreSettings onServer(String name) {
        return new StoreSettings(PostgresServer.url(name), PostgresServer.USER, "", POOL);
    }

    private static void prepare(DataSourceFactory factory, StoreSettings settings, Consumer<Store> prepare) {
        try (Database database = Database.open(factory, settings, problem -> {})) {
            prepare.accept(database.store());
        }
    }

    private static Path newFolder(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestStore open(DataSourceFactory factory, StoreSettings settings, Runnable afterwards) {
        return new TestStore(factory, settings, Database.open(factory, settings, problem -> {}), afterwards);
    }

    private static void administer(String sql) {
        try (Connection connection = PostgresServer.administrator().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database did not do: " + sql, e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
