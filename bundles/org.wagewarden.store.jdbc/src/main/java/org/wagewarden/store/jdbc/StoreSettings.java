// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.store.api.StoreException;

/**
 * Which database, and how.
 *
 * @param url its address
 * @param user who signs in there; empty for the embedded one
 * @param password with what
 * @param poolSize connections at most
 */
public record StoreSettings(String url, String user, String password, int poolSize) {

    public StoreSettings {
        if (poolSize < 2 || poolSize > 500) {
            throw new StoreException("The number of connections (poolSize) must be 2 to 500, not " + poolSize, null);
        }
    }

    /** Which kind of database the address names. */
    Dialect dialect() {
        return Arrays.stream(Dialect.values())
                .filter(d -> url.startsWith(d.prefix()))
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        "The database address must start with jdbc:postgresql: or jdbc:derby:, not \"" + scheme() + "\"",
                        null));
    }

    /** What the factory of the driver is told. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, dialect().address(url));
        Optional.of(user).filter(u -> !u.isEmpty()).ifPresent(u -> properties.setProperty(DataSourceFactory.JDBC_USER, u));
        Optional.of(password)
                .filter(p -> !p.isEmpty())
                .ifPresent(p -> properties.setProperty(DataSourceFactory.JDBC_PASSWORD, p));
        return properties;
    }

    /** The address without what may be secret. */
    private String scheme() {
        int end = url.indexOf(':', url.indexOf(':') + 1);
        return end < 0 ? "…" : url.substring(0, end + 1) + "…";
    }

    /** Neither user nor password nor address: records print everything by themselves. */
    @Override
    public String toString() {
        return "StoreSettings";
    }
}
