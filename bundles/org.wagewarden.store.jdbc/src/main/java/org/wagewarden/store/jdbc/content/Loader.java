// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.jdbc.Dialect;
import org.wagewarden.store.jdbc.History;
import org.wagewarden.store.jdbc.MigrationScript;

/**
 * Fills an empty database with the content of another one or of a backup. All in one transaction, which the caller
 * commits when the content is proved to be equal; so a database is filled completely or not at all.
 */
public final class Loader {

    private final Connection connection;
    private final Dialect dialect;

    /** Works on this connection, which does not commit by itself. */
    public Loader(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Makes the tables, fills them, and sums up what is there then.
     *
     * @throws StoreException when the database is not empty, or the content does not fit
     */
    public SortedMap<String, TableSummary> load(Content content) throws SQLException, IOException {
        checkEmpty();
        makeTables(content);
        Map<Table, Set<String>> order = TableOrder.of(Tables.read(connection, dialect.schema()));
        checkSame(content, order.keySet());
        clear(order);
        for (Map.Entry<Table, Set<String>> entry : order.entrySet()) {
            fill(content, entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Table, Set<String>> entry : order.entrySet()) {
            fillLater(content, entry.getKey(), entry.getValue());
            restartCounting(entry.getKey());
        }
        return new DatabaseContent(connection, dialect.schema()).summaries();
    }

    private void checkEmpty() throws SQLException {
        boolean others = Tables.read(connection, dialect.schema()).stream()
                .anyMatch(table -> !table.name().equals(History.TABLE));
        if (others || !History.read(connection).isEmpty()) {
            throw new StoreException(
                    new LocalText(
                            "目标数据库不是空的，未作任何改动；请使用新的数据库或新的数据目录。",
                            "The target database is not empty and was not touched; use a new database or a new data folder."),
                    null);
        }
    }

    /** By the migrations that made the source: an area's program is not needed. */
    private void makeTables(Content content) throws SQLException, IOException {
        List<String> columns = columns(content, History.TABLE);
        int at = columns.indexOf("applied_at");
        int version = columns.indexOf("version");
        int script = columns.indexOf("script");
        List<List<String>> entries = new ArrayList<>();
        content.rows(History.TABLE, entries::add);
        entries.sort(Comparator.<List<String>, Instant>comparing(e -> Instant.parse(e.get(at)))
                .thenComparing(e -> Integer.valueOf(e.get(version))));
        for (List<String> entry : entries) {
            for (String sql : MigrationScript.statements(entry.get(script), dialect)) {
                execute(sql);
            }
        }
    }

    private static List<String> columns(Content content, String table) throws SQLException {
        String header = content.headers().get(table);
        if (header == null) {
            throw new StoreException(new LocalText("来源不含薪卫的数据。", "The source does not hold Wagewarden's data."), null);
        }
        return Arrays.stream(header.split("\t"))
                .map(column -> column.substring(0, column.indexOf(':')))
                .toList();
    }

    private void checkSame(Content content, Set<Table> tables) throws SQLException {
        Map<String, String> made = tables.stream().collect(Collectors.toMap(Table::name, Table::header));
        if (!made.equals(content.headers())) {
            throw new StoreException(
                    new LocalText(
                            "来源的数据表与其升级记录不一致，无法恢复：" + differences(made, content.headers()),
                            "The source's tables are not those that its migrations make: "
                                    + differences(made, content.headers())),
                    null);
        }
    }

    private static String differences(Map<String, String> made, Map<String, String> found) {
        return Stream.concat(made.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(made.get(name), found.get(name)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Migrations may have put rows into the tables they made; the content has them too, perhaps changed. */
    private void clear(Map<Table, Set<String>> order) throws SQLException {
        for (Map.Entry<Table, Set<String>> entry : order.entrySet()) {
            for (String column : entry.getValue()) {
                checkNullable(entry.getKey(), column);
                execute("UPDATE " + entry.getKey().name() + " SET " + column + " = NULL");
            }
        }
        for (Table table : List.copyOf(order.keySet()).reversed()) {
            execute("DELETE FROM " + table.name());
        }
    }

    private static void checkNullable(Table table, String column) {
        if (!table.column(column).nullable() || table.key().isEmpty()) {
            throw new StoreException(
                    new LocalText(
                            "表 " + table.name() + " 的列 " + column + " 构成循环引用且不可为空，无法恢复。",
                            "The column " + column + " of " + table.name()
                                    + " closes a circle of references and may not be NULL."),
                    null);
        }
    }

    private void fill(Content content, Table table, Set<String> later) throws SQLException, IOException {
        String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table.name() + " (" + table.columnNames() + ") VALUES (" + marks + ")";
        try (Batch batch = new Batch(connection.prepareStatement(sql))) {
            content.rows(
                    table.name(),
                    row -> batch.add(weight(row), statement -> {
                        for (int i = 0; i < row.size(); i++) {
                            Table.Column column = table.columns().get(i);
                            set(statement, i + 1, column.kind(), later.contains(column.name()) ? null : row.get(i));
                        }
                    }));
            batch.finish();
        }
    }

    private void fillLater(Content content, Table table, Set<String> later) throws SQLException, IOException {
        if (later.isEmpty()) {
            return;
        }
        List<String> names = table.columns().stream().map(Table.Column::name).toList();
        String sql = "UPDATE " + table.name() + " SET "
                + later.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + " WHERE "
                + table.key().stream().map(c -> c + " = ?").collect(Collectors.joining(" AND "));
        List<String> parameters =
                Stream.concat(later.stream(), table.key().stream()).toList();
        try (Batch batch = new Batch(connection.prepareStatement(sql))) {
            content.rows(
                    table.name(),
                    row -> batch.add(weight(row), statement -> {
                        for (int i = 0; i < parameters.size(); i++) {
                            String column = parameters.get(i);
                            set(statement, i + 1, table.column(column).kind(), row.get(names.indexOf(column)));
                        }
                    }));
            batch.finish();
        }
    }

    private static long weight(List<String> row) {
        return row.stream().filter(Objects::nonNull).mapToLong(String::length).sum();
    }

    private static void set(PreparedStatement statement, int index, ColumnKind kind, String text) throws SQLException {
        if (text == null) {
            statement.setObject(index, null);
        } else {
            kind.set(statement, index, text);
        }
    }

    private void restartCounting(Table table) throws SQLException {
        for (Table.Column column : table.columns()) {
            if (column.counted()) {
                long next;
                try (Statement statement = connection.createStatement();
                        ResultSet rows =
                                statement.executeQuery("SELECT MAX(" + column.name() + ") FROM " + table.name())) {
                    rows.next();
                    next = rows.getLong(1) + 1;
                }
                execute("ALTER TABLE " + table.name() + " ALTER COLUMN " + column.name() + " RESTART WITH " + next);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
