// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The indexes of a table that no constraint needs. A load of many rows goes without them: made again at the end they are
 * sorted once, instead of being entered at random for every row.
 */
final class SecondaryIndexes {

    /** Derby's description of an index: {@code UNIQUE BTREE (2, 3 DESC)}. */
    private static final Pattern DESCRIPTION = Pattern.compile("(UNIQUE )?BTREE \\((.+)\\)");

    private final String table;
    private final List<String> statements = new ArrayList<>();

    private SecondaryIndexes(String table) {
        this.table = table;
    }

    /** Drops them, and remembers what they were. */
    static SecondaryIndexes drop(Connection connection, String table) throws SQLException {
        SecondaryIndexes dropped = new SecondaryIndexes(table);
        Map<String, String> columns = dropped.columns(connection);
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT g.conglomeratename AS name, g.descriptor AS description FROM sys.sysconglomerates g"
                                + " JOIN sys.systables t ON t.tableid = g.tableid"
                                + " WHERE t.tablename = ? AND g.isindex AND NOT g.isconstraint");
                ResultSet rows = dropped.rows(query)) {
            while (rows.next()) {
                names.add(rows.getString("name"));
                dropped.statements.add(
                        dropped.statement(rows.getString("name"), rows.getString("description"), columns));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("DROP INDEX " + name);
            }
        }
        return dropped;
    }

    /** Makes them again. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private String statement(String name, String description, Map<String, String> columns) {
        Matcher parts = DESCRIPTION.matcher(description);
        if (!parts.matches()) {
            throw new IllegalStateException("Derby describes the index " + name + " as " + description);
        }
        String ordered = Stream.of(parts.group(2).split(", "))
                .map(part -> part.split(" ", 2))
                .map(part -> columns.get(part[0]) + (part.length > 1 ? " " + part[1] : ""))
                .collect(Collectors.joining(", "));
        return "CREATE " + (parts.group(1) == null ? "" : parts.group(1)) + "INDEX " + name + " ON " + table + " ("
                + ordered + ")";
    }

    /** The table's columns by their number. */
    private Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT c.columnnumber AS place, c.columnname AS name FROM sys.syscolumns c"
                                + " JOIN sys.systables t ON t.tableid = c.referenceid WHERE t.tablename = ?");
                ResultSet rows = rows(query)) {
            while (rows.next()) {
                columns.put(rows.getString("place"), rows.getString("name"));
            }
        }
        return columns;
    }

    private ResultSet rows(PreparedStatement query) throws SQLException {
        query.setString(1, table);
        return query.executeQuery();
    }
}
