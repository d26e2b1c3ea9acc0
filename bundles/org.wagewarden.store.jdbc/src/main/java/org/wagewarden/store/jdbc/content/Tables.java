// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Reads from the database which tables there are. */
final class Tables {

    private final DatabaseMetaData meta;
    private final String schema;

    private Tables(DatabaseMetaData meta, String schema) {
        this.meta = meta;
        this.schema = schema;
    }

    /** The tables of a schema, by name. */
    static List<Table> read(Connection connection, String schema) throws SQLException {
        return new Tables(connection.getMetaData(), schema).read();
    }

    private List<Table> read() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(new Table(lower(name), columns(name), key(name), links(name)));
        }
        tables.sort(Comparator.comparing(Table::name));
        return tables;
    }

    private List<Table.Column> columns(String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                if (!table.equals(rows.getString("TABLE_NAME"))) {
                    continue; // An underscore in the name stands for any character.
                }
                String name = lower(rows.getString("COLUMN_NAME"));
                String type = rows.getString("TYPE_NAME");
                ColumnKind kind =
                        ColumnKind.of(rows.getInt("DATA_TYPE")).orElseThrow(() -> cannotMove(table, name, type));
                boolean nullable = rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls;
                columns.add(new Table.Column(name, kind, nullable, "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
            }
        }
        columns.sort(Comparator.comparing(Table.Column::name));
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = meta.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<Table.Link> links(String table) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                String key = rows.getString("FK_NAME");
                parents.put(key, lower(rows.getString("PKTABLE_NAME")));
                columns.computeIfAbsent(key, k -> new ArrayList<>()).add(lower(rows.getString("FKCOLUMN_NAME")));
            }
        }
        return columns.entrySet().stream()
                .map(e -> new Table.Link(List.copyOf(e.getValue()), parents.get(e.getKey())))
                .toList();
    }

    private static StoreException cannotMove(String table, String column, String type) {
        return new StoreException(
                new LocalText(
                        "表 " + lower(table) + " 的列 " + column + " 类型为 " + type + "，不能备份或迁移。",
                        "The column " + column + " of " + lower(table) + " has the type " + type
                                + ", which cannot be backed up or moved."),
                null);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
