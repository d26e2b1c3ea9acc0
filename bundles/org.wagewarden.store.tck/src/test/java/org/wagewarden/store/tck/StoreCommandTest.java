// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.derby.DerbyDataSourceFactory;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.jdbc.StoreCommand;
import org.wagewarden.store.jdbc.StoreSettings;

/** The operator's commands, on real databases. */
class StoreCommandTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "WAGEWARDEN_DB_USER", PostgresServer.USER,
            "WAGEWARDEN_TO_DB_USER", PostgresServer.USER);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aRestoredBackupIsEqual() {
        String data = filled("city", 1200);
        String backup = folder.resolve("backup").toString();
        String restored = folder.resolve("restored").toString();
        assertThat(run("backup", "--data", data, "--to", backup)).isZero();
        assertThat(run("restore", "--from", backup, "--data", restored)).isZero();
        assertThat(fingerprints("--data", restored))
                .isEqualTo(fingerprints("--data", data))
                .contains("sample_a");
    }

    @Test
    void everythingMovesToPostgresAndBack() {
        String data = filled("city", 1200);
        String back = folder.resolve("back").toString();
        try (TestStore postgres = TestStores.open(StoreKind.POSTGRES)) {
            String url = postgres.settings().url();
            assertThat(run("move", "--data", data, "--to", url)).isZero();
            assertThat(fingerprints("--database-url", url)).isEqualTo(fingerprints("--data", data));
            // The program goes on there as if it had always been there, and counts on.
            postgres.store().migrate(Sample.TABLES);
            assertThat(run("move", "--database-url", url, "--to", back)).isZero();
            assertThat(fingerprints("--data", back)).isEqualTo(fingerprints("--data", data));
            postgres.store().write(s -> s.update(Sql.of("INSERT INTO sample_counted (a) VALUES (?)", "id1")));
        }
        use("back", database -> {
            database.store().migrate(Sample.TABLES);
            database.store().write(s -> s.update(Sql.of("INSERT INTO sample_counted (a) VALUES (?)", "id1")));
            assertThat(database.store().<Integer>read(s -> s.one(
                                    Sql.of("SELECT MAX(number) AS n FROM sample_counted"), row -> row.integer("n"))
                            .orElseThrow()))
                    .isEqualTo(4);
        });
    }

    @Test
    void aBackupOfOneDatabaseRestoresIntoTheOther() {
        String data = filled("city", 100);
        String backup = folder.resolve("backup").toString();
        assertThat(run("backup", "--data", data, "--to", backup)).isZero();
        try (TestStore postgres = TestStores.open(StoreKind.POSTGRES)) {
            String url = postgres.settings().url();
            assertThat(run("restore", "--from", backup, "--database-url", url)).isZero();
            assertThat(fingerprints("--database-url", url)).isEqualTo(fingerprints("--data", data));
            assertThat(run("restore", "--from", backup, "--database-url", url)).isEqualTo(1);
            assertThat(said()).contains("not empty");
            assertThat(fingerprints("--database-url", url)).isEqualTo(fingerprints("--data", data));
        }
    }

    @Test
    void aTargetThatIsNotEmptyIsNotTouched() {
        String data = filled("city", 20);
        String other = filled("other", 30);
        String before = fingerprints("--data", other);
        assertThat(run("move", "--data", data, "--to", other)).isEqualTo(1);
        assertThat(said()).contains("目标数据库不是空的").contains("not empty");
        assertThat(fingerprints("--data", other)).isEqualTo(before);
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        String data = filled("city", 500);
        Path backup = folder.resolve("backup");
        assertThat(run("backup", "--data", data, "--to", backup.toString())).isZero();
        Path file = backup.resolve("sample_a.tsv.gz");
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(whole, whole.length - 10));
        assertRefused(backup, "sample_a.tsv.gz is incomplete");
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(file, changed);
        assertRefused(backup, "sample_a.tsv.gz is incomplete or was changed");
        Files.delete(file);
        assertRefused(backup, "sample_a.tsv.gz is missing");
        Files.write(file, whole);

        Path manifest = backup.resolve("manifest.txt");
        String list = Files.readString(manifest);
        Files.writeString(manifest, list.replace("table sample_a 500 ", "table sample_a 501 "));
        assertRefused(backup, "manifest.txt is incomplete or was changed");
        Files.writeString(manifest, list.substring(0, list.length() / 2));
        assertRefused(backup, "manifest.txt is incomplete or was changed");
        Files.delete(manifest);
        assertRefused(backup, "there is no manifest.txt");

        Files.writeString(manifest, list);
        assertThat(run(
                        "restore",
                        "--from",
                        backup.toString(),
                        "--data",
                        folder.resolve("new").toString()))
                .isZero();
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("store restore");
        assertThat(run()).isZero();
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("backup", "--data", "x")).isEqualTo(2);
        assertThat(said()).contains("--to");
        assertThat(run("backup", "--data", "x", "--database-url", "y", "--to", "z"))
                .isEqualTo(2);
        assertThat(run("backup", "--from", "x")).isEqualTo(2);
        assertThat(run("backup", "--to")).isEqualTo(2);
        assertThat(run("backup", "--data", folder.toString(), "--to", "z")).isEqualTo(1);
        assertThat(said()).contains("There is no database in the data folder");
        assertThat(folder.resolve("db")).doesNotExist();
    }

    private void assertRefused(Path backup, String why) throws IOException {
        Path target = folder.resolve("refused");
        assertThat(run("restore", "--from", backup.toString(), "--data", target.toString()))
                .isEqualTo(1);
        assertThat(said()).contains(why);
        assertThat(target).doesNotExist();
    }

    private String filled(String name, int rows) {
        use(name, database -> Sample.fill(database.store(), rows));
        return folder.resolve(name).toString();
    }

    private void use(String name, Consumer<Database> work) {
        Path data = folder.resolve(name);
        data.toFile().mkdirs();
        try (Database database =
                Database.open(new DerbyDataSourceFactory(), StoreSettings.inFolder(data, 5), problem -> {})) {
            work.accept(database);
        }
    }

    private String fingerprints(String... where) {
        said.reset();
        assertThat(run("fingerprint", where[0], where[1])).isZero();
        return said();
    }

    private int run(String... arguments) {
        said.reset();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new StoreCommand(ENVIRONMENT, stream, stream).run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
