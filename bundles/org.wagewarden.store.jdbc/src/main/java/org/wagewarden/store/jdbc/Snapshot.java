// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.wagewarden.store.jdbc.content.DatabaseContent;

/**
 * Everything as it was at one moment, while others go on writing. PostgreSQL shows that to a repeatable read. Derby would
 * make readers and writers wait for each other; there it is a copy of the files, made by Derby's online backup, which
 * is opened as a database of its own and removed afterwards.
 */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final Runnable afterwards;

    private Snapshot(Connection connection, Dialect dialect, Runnable afterwards) {
        this.connection = connection;
        this.dialect = dialect;
        this.afterwards = afterwards;
    }

    static Snapshot of(Database database) throws SQLException, IOException {
        return database.settings().dialect() == Dialect.DERBY ? copy(database) : repeatableRead(database);
    }

    DatabaseContent content() throws SQLException {
        return new DatabaseContent(connection, dialect.schema());
    }

    private static Snapshot repeatableRead(Database database) throws SQLException {
        Connection connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return new Snapshot(connection, Dialect.POSTGRES, () -> {});
    }

    private static Snapshot copy(Database database) throws SQLException, IOException {
        StoreSettings settings = database.settings();
        String name = settings.publicAddress().replaceFirst("^jdbc:derby:[a-z]+:", "");
        Optional<Path> beside = Optional.of(Path.of(name))
                .filter(Files::isDirectory)
                .map(Path::toAbsolutePath)
                .map(Path::getParent);
        Path folder = beside.isPresent()
                ? Files.createTempDirectory(beside.get(), "snapshot")
                : Files.createTempDirectory("snapshot");
        try {
            try (Connection connection = database.connect();
                    CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                call.setString(1, folder.toString());
                call.execute();
                connection.commit();
            }
            StoreSettings copy = new StoreSettings(
                    Dialect.DERBY.prefix() + "directory:"
                            + folder.resolve(Path.of(name).getFileName()),
                    "",
                    "",
                    2);
            Connection connection = database.factory()
                    .createDataSource(copy.properties(copy.url()))
                    .getConnection();
            connection.setAutoCommit(false);
            connection.setSchema(Dialect.DERBY.schema());
            return new Snapshot(connection, Dialect.DERBY, () -> {
                Dialect.DERBY.shutDown(database.factory(), copy);
                delete(folder);
            });
        } catch (SQLException | RuntimeException e) {
            delete(folder);
            throw e;
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

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        } finally {
            afterwards.run();
        }
    }
}
