// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.jdbc.DataSourceFactory;

/** What differs between the databases. Nothing outside of this package asks which one it is. */
public enum Dialect {
    /** Embedded Apache Derby. */
    DERBY(
            "jdbc:derby:",
            "org.apache.derby.jdbc.EmbeddedDriver",
            Map.of("text", "CLOB", "bytes", "BLOB", "instant", "TIMESTAMP"),
            Set.of("40001", "40XL1", "40XL2")),
    /** PostgreSQL. */
    POSTGRES(
            "jdbc:postgresql:",
            "org.postgresql.Driver",
            Map.of("text", "TEXT", "bytes", "BYTEA", "instant", "TIMESTAMP(6)"),
            Set.of("40001", "40P01", "55P03"));

    private static final Pattern ACCESS = Pattern.compile("\\{(index|constraint):(\\w+)\\}");

    private final String prefix;
    private final String driver;
    private final Map<String, String> placeholders;
    private final Set<String> conflicts;

    Dialect(String prefix, String driver, Map<String, String> placeholders, Set<String> conflicts) {
        this.prefix = prefix;
        this.driver = driver;
        this.placeholders = placeholders;
        this.conflicts = conflicts;
    }

    /** A statement with {@code {index:…}} and {@code {constraint:…}} in this database's own form, or without them. */
    String statement(String sql) {
        if (sql.indexOf('{') < 0) {
            return sql;
        }
        // Derby plans with what it knew of a table when the transaction began; PostgreSQL looks at its size itself.
        return ACCESS.matcher(sql).replaceAll(this == DERBY ? "--DERBY-PROPERTIES $1=$2\n" : "");
    }

    /** How its addresses start. */
    String prefix() {
        return prefix;
    }

    /** The driver's class, by which its {@code DataSourceFactory} is found. */
    String driver() {
        return driver;
    }

    /** Its names for the types that migrations write as placeholders. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** Whether the database undid the transaction in favour of another one, so that it may be tried again. */
    boolean isConflict(SQLException e) {
        return conflicts.contains(e.getSQLState());
    }

    /** The address with what we want of its driver. */
    String address(String url) {
        if (this == DERBY) {
            return url.contains(";create=") ? url : url + ";create=true";
        }
        StringBuilder address = new StringBuilder(url);
        // Batches become multi-row inserts. Messages must not quote the values of a row, which may be a person's.
        // A lock that is not had within half a minute is given up, as on the other database.
        for (String parameter : List.of(
                "currentSchema=" + schema(),
                "reWriteBatchedInserts=true",
                "logServerErrorDetail=false",
                "ApplicationName=wagewarden",
                "connectTimeout=10",
                "options=-c%20lock_timeout=30s")) {
            String name = parameter.substring(0, parameter.indexOf('=') + 1);
            if (!url.contains("?" + name) && !url.contains("&" + name)) {
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(parameter);
            }
        }
        return address.toString();
    }

    /** The name of our schema as the database's own tables write it. */
    public String schema() {
        return this == POSTGRES ? "wagewarden" : "WAGEWARDEN";
    }

    /** Keeps other processes from setting up the same database until the transaction ends. */
    void lockForSetUp(Connection connection) throws SQLException {
        if (this == POSTGRES) {
            try (var statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(7792641178391042817)");
            }
        }
        // Derby's folder belongs to one process.
    }

    /** Ends an embedded database; one in memory is gone then. */
    void shutDown(DataSourceFactory factory, StoreSettings settings) {
        if (this == DERBY) {
            String url = settings.publicAddress();
            String end = url.startsWith(prefix + "memory:") ? ";drop=true" : ";shutdown=true";
            try {
                factory.createDataSource(settings.properties(url + end))
                        .getConnection()
                        .close();
            } catch (SQLException expected) {
                // Derby reports a completed shutdown as an exception (08006).
            }
        }
    }
}
