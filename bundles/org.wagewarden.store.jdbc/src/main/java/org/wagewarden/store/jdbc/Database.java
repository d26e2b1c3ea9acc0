// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreAdministration;
import org.wagewarden.store.api.StoreException;

/** An open database: set up, pooled, and closed in order. */
public final class Database implements AutoCloseable {

    private final DataSourceFactory factory;
    private final StoreSettings settings;
    private final HikariDataSource pool;
    private final JdbcStore store;

    private Database(
            DataSourceFactory factory,
            StoreSettings settings,
            HikariDataSource pool,
            Consumer<StoreException> problems) {
        this.factory = factory;
        this.settings = settings;
        this.pool = pool;
        this.store = new JdbcStore(pool, settings.dialect(), problems);
    }

    /**
     * Opens a database and makes our schema in it where it is missing.
     *
     * @param problems is told when, later, tables cannot be brought up to date
     * @throws StoreException with one sentence when it cannot be opened
     */
    public static Database open(DataSourceFactory factory, StoreSettings settings, Consumer<StoreException> problems) {
        Dialect dialect = settings.dialect();
        try {
            DataSource source = factory.createDataSource(settings.properties());
            setUp(source, dialect);
            return new Database(factory, settings, pool(source, settings, dialect), problems);
        } catch (SQLException | IllegalArgumentException e) {
            // The driver of PostgreSQL throws the latter for an address that it cannot read.
            throw OpenProblems.of(e, settings);
        }
    }

    /** Its transactions. */
    public Store store() {
        return store;
    }

    /** What an operator does with it. */
    public StoreAdministration administration() {
        return new JdbcAdministration(this);
    }

    DataSourceFactory factory() {
        return factory;
    }

    StoreSettings settings() {
        return settings;
    }

    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    private static HikariDataSource pool(DataSource source, StoreSettings settings, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(source);
        config.setAutoCommit(false);
        if (dialect == Dialect.DERBY) {
            // PostgreSQL has it in the address: there, it would be undone together with a transaction.
            config.setSchema(dialect.schema());
        }
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(2);
        config.setRegisterMbeans(false);
        return new HikariDataSource(config);
    }

    private static void setUp(DataSource source, Dialect dialect) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!History.exists(connection, dialect)) {
                    dialect.lockForSetUp(connection);
                    if (!History.exists(connection, dialect)) {
                        History.create(connection, dialect);
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    /** Closes the connections, and the database itself where it is embedded. */
    @Override
    public void close() {
        pool.close();
        settings.dialect().shutDown(factory, settings);
    }
}
