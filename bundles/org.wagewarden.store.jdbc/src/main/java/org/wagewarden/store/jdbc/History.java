// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The one table of the store itself: which migrations were applied, when, and their texts. With the texts, a backup or a
 * move can make the same tables in another database without asking the areas.
 */
public final class History {

    /** Its name, as portable SQL writes it. */
    public static final String TABLE = "store_history";

    static final String INSERT =
            "INSERT INTO store_history (area, version, title, checksum, applied_at, script) VALUES (?, ?, ?, ?, ?, ?)";

    /** Derby: no such table, no such schema. PostgreSQL: no such table, no such schema. */
    private static final Set<String> MISSING = Set.of("42X05", "42Y07", "42P01", "3F000");

    private History() {}

    /**
     * A migration that was applied.
     *
     * @param script its text as it was written, with placeholders
     */
    public record Entry(String area, int version, String title, String checksum, Instant appliedAt, String script) {}

    /** All of it, in the order of applying. */
    public static List<Entry> read(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT * FROM store_history ORDER BY applied_at, area, version")) {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString("area"),
                        rows.getInt("version"),
                        rows.getString("title"),
                        rows.getString("checksum"),
                        rows.getTimestamp("applied_at", Parameters.utc()).toInstant(),
                        rows.getString("script")));
            }
        }
        return entries;
    }

    /**
     * Whether the database has the table. Asked by using it: the driver's answer about tables costs Derby a fifth of a
     * second at every start. The transaction is rolled back when it has not.
     */
    static boolean exists(Connection connection, Dialect dialect) throws SQLException {
        String sql = "SELECT area FROM " + dialect.schema() + ".store_history WHERE 1 = 0";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return !rows.next();
        } catch (SQLException e) {
            if (!MISSING.contains(Problems.state(e))) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    /** Makes the schema, unless it is there, and the table. */
    static void create(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet schemas = connection.getMetaData().getSchemas(null, dialect.schema())) {
                if (!schemas.next()) {
                    statement.execute("CREATE SCHEMA " + dialect.schema());
                }
            }
            connection.setSchema(dialect.schema());
            statement.execute("CREATE TABLE store_history (area VARCHAR(40) NOT NULL, version INTEGER NOT NULL,"
                    + " title VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL, applied_at "
                    + dialect.placeholders().get("instant") + " NOT NULL, script "
                    + dialect.placeholders().get("text") + " NOT NULL, PRIMARY KEY (area, version))");
        }
    }
}
