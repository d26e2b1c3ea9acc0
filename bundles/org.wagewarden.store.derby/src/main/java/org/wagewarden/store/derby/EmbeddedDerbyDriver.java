// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * A driver over the factory. Derby's own starts the engine when its class is loaded, before it was told where its log
 * lies.
 */
final class EmbeddedDerbyDriver implements Driver {

    private final DerbyDataSourceFactory factory;

    EmbeddedDerbyDriver(DerbyDataSourceFactory factory) {
        this.factory = factory;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(DerbyDataSourceFactory.PREFIX);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null; // The contract of a driver asked for another one's address.
        }
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        for (String name : new String[] {DataSourceFactory.JDBC_USER, DataSourceFactory.JDBC_PASSWORD}) {
            Optional.ofNullable(info.getProperty(name)).ifPresent(value -> properties.setProperty(name, value));
        }
        return factory.createDataSource(properties).getConnection();
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 10;
    }

    @Override
    public int getMinorVersion() {
        return 17;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
