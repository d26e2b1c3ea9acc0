// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.store.api.Store;

/** An open database: set up, pooled, and closed in order. */
public final class Database implements AutoCloseable {

    private final DataSourceFactory factory;
    private final StoreSettings settings;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final JdbcStore store;

    private Database(DataSourceFactory factory, StoreSettings settings, HikariDataSource pool) {
        this.factory = factory;
        this.settings = settings;
        this.dialect = settings.dialect();
        this.pool = pool;
        this.store = new JdbcStore(pool, dialect);
    }

    /**
     * Opens a database and makes our schema in it where it is missing.
     *
     * @throws org.wagewarden.store.api.StoreException with one sentence when that cannot be done
     */
    public static Database open(DataSourceFactory factory, StoreSettings settings) {
        Dialect dialect = settings.dialect();
        try {
            DataSource source = factory.createDataSource(settings.properties());
            setUp(source, dialect);
            return new Database(factory, settings, pool(source, settings, dialect));
        } catch (SQLException e) {
            throw Problems.connect(e);
        }
    }

    /** Its transactions. */
    public Store store() {
        return store;
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
                if (!hasHistory(connection, dialect)) {
                    dialect.lockForSetUp(connection);
                    if (!hasHistory(connection, dialect)) {
                        makeSchema(connection, dialect);
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private static boolean hasHistory(Connection connection, Dialect dialect) throws SQLException {
        String table = dialect == Dialect.DERBY ? "STORE_HISTORY" : "store_history";
        try (ResultSet tables = connection.getMetaData().getTables(null, dialect.schema(), table, null)) {
            return tables.next();
        }
    }

    private static void makeSchema(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet schemas = connection.getMetaData().getSchemas(null, dialect.schema())) {
                if (!schemas.next()) {
                    statement.execute("CREATE SCHEMA " + dialect.schema());
                }
            }
            connection.setSchema(dialect.schema());
            statement.execute("CREATE TABLE store_history (area VARCHAR(40) NOT NULL, version INTEGER NOT NULL,"
                    + " title VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL, applied_at "
                    + dialect.placeholders().get("instant") + " NOT NULL, PRIMARY KEY (area, version))");
        }
    }

    /** Closes the connections, and the database itself where it is embedded. */
    @Override
    public void close() {
        pool.close();
        if (dialect == Dialect.DERBY) {
            Properties properties = settings.properties();
            String url = settings.url().replaceFirst(";.*", "");
            boolean memory = url.startsWith(dialect.prefix() + "memory:");
            properties.setProperty(DataSourceFactory.JDBC_URL, url + (memory ? ";drop=true" : ";shutdown=true"));
            try {
                factory.createDataSource(properties).getConnection().close();
            } catch (SQLException expected) {
                // Derby reports a completed shutdown as an exception (08006).
            }
        }
    }
}
