// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** The content of a database, read on one connection that does not commit by itself. */
public final class DatabaseContent implements Content {

    private static final int PORTION = 1000;
    private static final int PORTION_OF_FILES = 4;

    private final Connection connection;
    private final Map<String, Table> tables;

    /**
     * Reads which tables there are.
     *
     * @param schema as the database writes it
     */
    public DatabaseContent(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        this.tables =
                Tables.read(connection, schema).stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    @Override
    public SortedMap<String, String> headers() {
        return tables.values().stream()
                .collect(Collectors.toMap(Table::name, Table::header, (a, b) -> a, TreeMap::new));
    }

    @Override
    public void rows(String name, Consumer<List<String>> reader) throws SQLException {
        Table table = tables.get(name);
        String sql = "SELECT " + table.columnNames() + " FROM " + name;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            boolean files = table.columns().stream().anyMatch(column -> column.kind() == ColumnKind.BYTES);
            statement.setFetchSize(files ? PORTION_OF_FILES : PORTION);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(values(table, rows));
                    checkInterrupted();
                }
            }
        }
    }

    private static List<String> values(Table table, ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>(table.columns().size());
        for (Table.Column column : table.columns()) {
            values.add(column.kind().read(rows, values.size() + 1));
        }
        return values;
    }

    private static void checkInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoreException(new LocalText("操作已取消。", "The operation was cancelled."), null);
        }
    }
}
