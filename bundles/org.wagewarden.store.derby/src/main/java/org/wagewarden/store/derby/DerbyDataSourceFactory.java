// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

/** Embedded Derby as an OSGi service. Stops the whole engine when the bundle stops, so that no thread of it is left. */
@Component(
        service = DataSourceFactory.class,
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=" + DerbyDataSourceFactory.DRIVER,
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=Apache Derby (embedded)",
            DataSourceFactory.OSGI_JDBC_DRIVER_VERSION + "=10.17.1.0"
        })
public final class DerbyDataSourceFactory implements DataSourceFactory, AutoCloseable {

    static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";
    static final String PREFIX = "jdbc:derby:";

    private final EngineSettings settings = new EngineSettings();

    /** Made by the framework, or by hand outside of it. */
    @Activate
    public DerbyDataSourceFactory() {}

    @Override
    public DataSource createDataSource(Properties properties) throws SQLException {
        String url = Optional.ofNullable(properties.getProperty(JDBC_URL))
                .filter(u -> u.startsWith(PREFIX))
                .orElseThrow(() -> new SQLException("An address of Derby starts with " + PREFIX, "08001"));
        String rest = url.substring(PREFIX.length());
        int end = rest.indexOf(';');
        String name = end < 0 ? rest : rest.substring(0, end);
        settings.prepare(name);
        EmbeddedDataSource source = new KeepingDataSource();
        source.setDatabaseName(name);
        if (end >= 0) {
            source.setConnectionAttributes(rest.substring(end + 1));
        }
        Optional.ofNullable(properties.getProperty(JDBC_USER)).ifPresent(source::setUser);
        Optional.ofNullable(properties.getProperty(JDBC_PASSWORD)).ifPresent(source::setPassword);
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw new SQLException("Only plain data sources are offered", "0A000");
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw new SQLException("Only plain data sources are offered", "0A000");
    }

    @Override
    public Driver createDriver(Properties properties) {
        return new EmbeddedDerbyDriver(this);
    }

    /** Derby's own, with the statements of its connections kept. */
    private static final class KeepingDataSource extends EmbeddedDataSource {

        private static final long serialVersionUID = 1L;

        @Override
        public Connection getConnection() throws SQLException {
            return KeptStatements.of(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return KeptStatements.of(super.getConnection(user, password));
        }
    }

    /** Stops the engine with every database that is still open. */
    @Deactivate
    @Override
    public void close() {
        if (!settings.prepared()) {
            return; // Asking an engine to stop would start it first.
        }
        EmbeddedDataSource engine = new EmbeddedDataSource();
        engine.setDatabaseName("");
        engine.setConnectionAttributes("shutdown=true;deregister=true");
        try {
            engine.getConnection().close();
        } catch (SQLException expected) {
            // Derby reports a completed shutdown as an exception (XJ015).
        }
        settings.clear();
    }
}
