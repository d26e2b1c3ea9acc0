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
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.wagewarden.store.derby.DerbyDataSourceFactory;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.jdbc.StoreSettings;

/**
 * Empty stores for tests, each of its own. PostgreSQL runs as one server per process, which is started by the first
 * test that needs it and stopped when the process ends.
 */
public final class TestStores {

    private static final DataSourceFactory DERBY = new DerbyDataSourceFactory();
    private static final int POOL = 20;

    private TestStores() {}

    /** A new, empty store of this kind. Close it. */
    public static TestStore open(StoreKind kind) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return switch (kind) {
            case MEMORY -> memory(name);
            case DERBY -> derby();
            case POSTGRES -> postgres(name);
        };
    }

    private static TestStore memory(String name) {
        // Closing a database in memory removes it.
        return open(DERBY, new StoreSettings("jdbc:derby:memory:" + name, "", "", POOL), () -> {});
    }

    private static TestStore derby() {
        try {
            Path folder = Files.createTempDirectory("store");
            return open(
                    DERBY,
                    new StoreSettings("jdbc:derby:directory:" + folder.resolve("db"), "", "", POOL),
                    () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestStore postgres(String name) {
        administer("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        StoreSettings settings = new StoreSettings(PostgresServer.url(name), PostgresServer.USER, "", POOL);
        return open(new PGDataSourceFactory(), settings, () -> administer("DROP DATABASE " + name + " WITH (FORCE)"));
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
