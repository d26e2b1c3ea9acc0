// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Migrations.Step;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.derby.DerbyDataSourceFactory;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.jdbc.StoreCommand;
import org.wagewarden.store.jdbc.StoreSettings;

/** What goes wrong around a store is said in one sentence, and damages nothing. */
class BadInputTest {

    private static final DataSourceFactory DERBY = new DerbyDataSourceFactory();
    private static final Migrations NOTES = new Migrations(
            "notes",
            List.of(new Step(1, "1.sql", "CREATE TABLE notes_n (id INTEGER NOT NULL PRIMARY KEY, t ${text});")));

    @TempDir
    private Path folder;

    @Test
    void aWrongAddressIsNamed() {
        assertSentence(() -> postgres("jdbc:mysql://localhost/x", "x"), "must start with", "应以");
        assertSentence(() -> postgres("nonsense", "x"), "must start with", "应以");
        assertSentence(() -> postgres("jdbc:postgresql://localhost:99999/x", "x"), "is not valid", "有误");
        assertSentence(
                () -> postgres("jdbc:postgresql://localhost:1/x?password=secret", "x"), "cannot be reached", "无法连接");
        assertThatThrownBy(() -> postgres("jdbc:postgresql://localhost:1/x?password=secret", "x"))
                .hasMessageNotContaining("secret");
        String server = PostgresServer.url("nowhere");
        assertSentence(() -> postgres(server, PostgresServer.USER), "does not exist", "不存在");
    }

    @Test
    void aRefusedLoginIsNamed() {
        assertSentence(() -> postgres(PostgresServer.url("postgres"), "nobody"), "refused the login", "拒绝登录");
    }

    @Test
    void aUserWhoMayNotMakeTablesIsNamed() throws SQLException {
        try (TestStore test = TestStores.open(StoreKind.POSTGRES)) {
            String url = test.settings().url().replaceFirst("/[^/]*$", "/template1");
            try (var connection = PostgresServer.administrator().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE visitor LOGIN");
            }
            assertSentence(() -> postgres(url, "visitor"), "grant CREATE", "授予 CREATE");
        }
    }

    @Test
    void aPlaceThatIsNoFolderIsNamed() throws IOException {
        Files.writeString(folder.resolve("db"), "a file");
        assertSentence(() -> derby(folder), "check what the folder holds", "请检查该目录");
        assertThat(folder.resolve("db")).hasContent("a file");
        Path strange = Files.createDirectories(folder.resolve("other").resolve("db"));
        Files.writeString(strange.resolve("letter.txt"), "mine");
        assertSentence(() -> derby(strange.getParent()), "check what the folder holds", "请检查该目录");
        assertThat(strange.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
        try (Database first = derby(folder)) {
            first.store().migrate(NOTES);
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StoreCommand.class.getName(),
                            "fingerprint",
                            "--data",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(said).contains("in use by another process").contains("正被另一个进程使用");
            first.store().write(s -> s.update(Sql.of("INSERT INTO notes_n (id, t) VALUES (?, ?)", 1, "好")));
        }
        try (Database again = derby(folder)) {
            assertThat(count(again)).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(mount("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()))
                .as("a small file system can be mounted here")
                .isTrue();
        try {
            fillUpAndGoOn(disk);
        } finally {
            assertThat(mount("umount", disk.toString())).isTrue();
        }
    }

    private static void fillUpAndGoOn(Path disk) throws IOException {
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[4 << 20]);
        int[] kept = {0};
        try (Database database = derby(disk)) {
            database.store().migrate(NOTES);
            String page = "满".repeat(20_000);
            assertSentence(
                    () -> {
                        while (true) {
                            int id = kept[0];
                            database.store()
                                    .write(s ->
                                            s.update(Sql.of("INSERT INTO notes_n (id, t) VALUES (?, ?)", id, page)));
                            kept[0]++;
                        }
                    },
                    "disk that holds the database is full",
                    "磁盘已满");
        }
        assertThat(kept[0]).isPositive();
        Files.delete(ballast);
        try (Database database = derby(disk)) {
            assertThat(count(database)).isEqualTo(kept[0]);
            database.store().write(s -> s.update(Sql.of("INSERT INTO notes_n (id, t) VALUES (?, ?)", -1, "空")));
            assertThat(count(database)).isEqualTo(kept[0] + 1);
        }
    }

    private static boolean mount(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int count(Database database) {
        return database.store().read(s -> s.list(Sql.of("SELECT id FROM notes_n"), row -> row.integer("id"))
                .size());
    }

    private static Database derby(Path data) {
        return Database.open(DERBY, StoreSettings.inFolder(data, 5), problem -> {});
    }

    private static void postgres(String url, String user) {
        Database.open(new PGDataSourceFactory(), new StoreSettings(url, user, "", 5), problem -> {})
                .close();
    }

    private static void assertSentence(ThrowingCallable call, String en, String zh) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.text().en()).contains(en).doesNotContain("\n");
            assertThat(e.text().zh()).contains(zh).doesNotContain("\n");
        });
    }
}
