// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.jdbc.content.BackupContent;
import org.wagewarden.store.jdbc.content.Content;
import org.wagewarden.store.jdbc.content.DatabaseContent;
import org.wagewarden.store.jdbc.content.Loader;
import org.wagewarden.store.jdbc.content.TableSummary;

/** Carries out the commands. */
final class Transfers {

    private final Endpoints endpoints;
    private final PrintStream out;

    Transfers(Endpoints endpoints, PrintStream out) {
        this.endpoints = endpoints;
        this.out = out;
    }

    void run(CommandLine line) {
        try {
            switch (line.command()) {
                case "backup" -> backup(line);
                case "restore" -> restore(line);
                case "move" -> move(line);
                default -> fingerprint(line);
            }
        } catch (SQLException e) {
            throw Problems.statement(e, line.command());
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(
                    new LocalText(
                            "文件无法读取：" + e.getMessage() + "。", "A file could not be read: " + e.getMessage() + "."),
                    e);
        }
    }

    private void backup(CommandLine line) {
        Path folder = Path.of(line.options().get("to"));
        try (Database database = endpoints.source(line)) {
            SortedMap<String, Long> rows = database.administration().backup(folder);
            say(
                    "备份完成：" + folder + "，" + rows.size() + " 张表，" + sum(rows) + " 行。",
                    "Backup written to " + folder + ": " + rows.size() + " tables, " + sum(rows) + " rows.");
        }
    }

    private void restore(CommandLine line) throws SQLException, IOException {
        BackupContent backup = BackupContent.open(Path.of(line.options().get("from")));
        try (Database target = endpoints.target(line)) {
            copy(backup, backup.summaries(), target);
            say(
                    "恢复完成，内容与备份一致：" + backup.summaries().size() + " 张表，" + rows(backup.summaries()) + " 行。",
                    "Restored, equal to the backup: " + backup.summaries().size() + " tables, "
                            + rows(backup.summaries()) + " rows.");
        }
    }

    private void move(CommandLine line) throws SQLException, IOException {
        try (Database source = endpoints.source(line);
                Database target = endpoints.moveTarget(line);
                Snapshot snapshot = Snapshot.of(source)) {
            DatabaseContent content = snapshot.content();
            SortedMap<String, TableSummary> expected = content.summaries();
            copy(content, expected, target);
            say(
                    "迁移完成，两库内容一致：" + expected.size() + " 张表，" + rows(expected) + " 行；来源未改动。",
                    "Moved, both databases are equal: " + expected.size() + " tables, " + rows(expected)
                            + " rows; the source is as it was.");
        }
    }

    private void fingerprint(CommandLine line) throws SQLException, IOException {
        try (Database database = endpoints.source(line);
                Snapshot snapshot = Snapshot.of(database)) {
            snapshot.content()
                    .summaries()
                    .forEach((table, sum) -> out.printf("%s  %d  %s%n", sum.fingerprint(), sum.rows(), table));
        }
    }

    /** All of it or nothing: the target commits when its content is proved to be equal. */
    private static void copy(Content content, Map<String, TableSummary> expected, Database target)
            throws SQLException, IOException {
        try (Connection connection = target.connect()) {
            boolean done = false;
            try {
                Map<String, TableSummary> loaded =
                        new Loader(connection, target.settings().dialect()).load(content);
                if (!loaded.equals(expected)) {
                    throw new StoreException(
                            new LocalText(
                                    "写入后的内容与来源不一致，已全部撤销：" + differences(loaded, expected),
                                    "What was written differs from the source and was undone: "
                                            + differences(loaded, expected)),
                            null);
                }
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    private static String differences(Map<String, TableSummary> loaded, Map<String, TableSummary> expected) {
        return String.join(
                ", ",
                expected.keySet().stream()
                        .filter(table -> !expected.get(table).equals(loaded.get(table)))
                        .toList());
    }

    private void say(String zh, String en) {
        out.println(zh + " / " + en);
    }

    private static long sum(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(n -> n).sum();
    }

    private static long rows(Map<String, TableSummary> summaries) {
        return summaries.values().stream().mapToLong(TableSummary::rows).sum();
    }
}
