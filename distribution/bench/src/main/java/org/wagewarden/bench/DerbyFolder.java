// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a stopped platform. */
final class DerbyFolder {

    static final String SCHEMA = "WAGEWARDEN";

    private DerbyFolder() {}

    /** Opens it; nothing is committed by itself. */
    static Connection open(Path data) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:derby:" + data.resolve("db"));
        connection.setAutoCommit(false);
        connection.setSchema(SCHEMA);
        return connection;
    }

    /** Lets the optimizer know how much a table holds by now. */
    static void statistics(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + SCHEMA + "', '" + table + "', NULL)");
        }
    }

    /** Closes every database, so that a platform may open them; the driver stays. */
    static void shutDown() throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true;deregister=false")
                    .close();
        } catch (SQLException e) {
            // Derby says by this state that it has ended
            if (!"XJ015".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
