// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.platform.api.LocalText;
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

    /** Connections at most, unless the operator says otherwise. */
    public static final int POOL_SIZE = 20;

    public StoreSettings {
        if (poolSize < 2 || poolSize > 500) {
            throw new StoreException(
                    new LocalText(
                            "store.jdbc 的 poolSize 应为 2 至 500，而不是 " + poolSize + "。",
                            "poolSize of store.jdbc must be 2 to 500, not " + poolSize + "."),
                    null);
        }
    }

    /** The embedded database of a data folder. */
    public static StoreSettings inFolder(Path data, int poolSize) {
        Path folder = data.toAbsolutePath().normalize().resolve("db");
        if (folder.toString().contains(";")) {
            throw new StoreException(
                    new LocalText(
                            "数据目录的路径不能包含分号：" + data, "The path of the data folder must not have a semicolon: " + data),
                    null);
        }
        return new StoreSettings(Dialect.DERBY.prefix() + "directory:" + folder, "", "", poolSize);
    }

    /** Which kind of database the address names. */
    Dialect dialect() {
        return Arrays.stream(Dialect.values())
                .filter(d -> url.startsWith(d.prefix()))
                .findFirst()
                .orElseThrow(() -> OpenProblems.unknownAddress(start()));
    }

    /** What the factory of the driver is told. */
    Properties properties() {
        return properties(dialect().address(url));
    }

    /** The same for another address of the same database. */
    Properties properties(String address) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, address);
        Optional.of(user)
                .filter(u -> !u.isEmpty())
                .ifPresent(u -> properties.setProperty(DataSourceFactory.JDBC_USER, u));
        Optional.of(password)
                .filter(p -> !p.isEmpty())
                .ifPresent(p -> properties.setProperty(DataSourceFactory.JDBC_PASSWORD, p));
        return properties;
    }

    /** The address without parameters, among which a password may be. */
    String publicAddress() {
        return url.replaceFirst("[?;].*", "");
    }

    private String start() {
        int end = url.indexOf(':', url.indexOf(':') + 1);
        return end < 0 ? "…" : url.substring(0, end + 1) + "…";
    }

    /** Without password: records print everything by themselves. */
    @Override
    public String toString() {
        return publicAddress();
    }
}
