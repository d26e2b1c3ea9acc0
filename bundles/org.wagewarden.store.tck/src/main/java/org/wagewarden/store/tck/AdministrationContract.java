// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.jdbc.content.BackupContent;

/** What every store promises its operator. */
public abstract class AdministrationContract {

    @TempDir
    private Path folder;

    private TestStore test;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    @BeforeEach
    void open() {
        test = TestStores.open(kind());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aBackupHasEveryRowAndTheFingerprintOfTheStore() throws IOException {
        Sample.fill(test.store(), 1200);
        Map<String, Long> rows = test.administration().backup(folder.resolve("backup"));
        assertThat(rows)
                .containsEntry("sample_a", 1200L)
                .containsEntry("sample_zone", 2L)
                .containsEntry("store_history", 2L);
        Map<String, String> fingerprints = new HashMap<>();
        BackupContent.open(folder.resolve("backup"))
                .summaries()
                .forEach((table, sum) -> fingerprints.put(table, sum.fingerprint()));
        assertThat(test.administration().fingerprint()).isEqualTo(fingerprints);
    }

    @Test
    void theFingerprintSeesEveryChange() {
        Sample.fill(test.store(), 10);
        Map<String, String> before = test.administration().fingerprint();
        test.store().write(s -> s.update(Sql.of("UPDATE sample_a SET amount = amount + 0.001 WHERE id = ?", "id1")));
        Map<String, String> after = test.administration().fingerprint();
        assertThat(after.get("sample_a")).isNotEqualTo(before.get("sample_a"));
        assertThat(after.get("sample_zone")).isEqualTo(before.get("sample_zone"));
        test.store().write(s -> s.update(Sql.of("UPDATE sample_a SET amount = amount - 0.001 WHERE id = ?", "id1")));
        assertThat(test.administration().fingerprint()).isEqualTo(before);
    }

    @Test
    void aBackupIsOneMomentWhileOthersWrite() throws Exception {
        Sample.fill(test.store(), 50);
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                writers.add(threads.submit(() -> {
                    while (!stop.get()) {
                        move(number, written.incrementAndGet());
                    }
                    return null;
                }));
            }
            try {
                for (int round = 0; round < 3; round++) {
                    int before = written.get();
                    Path backup = folder.resolve("backup" + round);
                    test.administration().backup(backup);
                    assertThat(sums(backup)).isZero();
                    while (written.get() < before + 10) {
                        Thread.onSpinWait();
                    }
                }
            } finally {
                stop.set(true);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    /** One transaction takes from one row and gives to another, and both rows are far from each other. */
    private void move(int writer, int amount) {
        test.store().write(session -> {
            session.update(Sql.of("UPDATE sample_a SET n = COALESCE(n, 0) - ? WHERE id = ?", amount, "id" + writer));
            return session.update(
                    Sql.of("UPDATE sample_a SET n = COALESCE(n, 0) + ? WHERE id = ?", amount, "id" + (40 + writer)));
        });
    }

    private long sums(Path backup) throws IOException {
        BackupContent content = BackupContent.open(backup);
        int id = List.of(content.headers().get("sample_a").split("\t")).indexOf("id:TEXT");
        int n = List.of(content.headers().get("sample_a").split("\t")).indexOf("n:INTEGER");
        long[] sum = {0};
        content.rows("sample_a", row -> {
            int number = Integer.parseInt(row.get(id).substring(2));
            long start = number % 7 == 3 ? 0 : (long) Integer.MAX_VALUE * number;
            sum[0] += row.get(n) == null ? 0 : Long.parseLong(row.get(n)) - start;
        });
        return sum[0];
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> test.administration().backup(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not empty");
        assertThat(folder.resolve("letter.txt")).exists();
        assertThatThrownBy(() -> test.administration()
                        .backup(folder.resolve("letter.txt").resolve("x")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aBackupThatIsInterruptedLeavesNothing() throws IOException {
        Sample.fill(test.store(), 10);
        Path backup = folder.resolve("backup");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> test.administration().backup(backup)).isInstanceOf(StoreException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        try (var files = Files.list(backup)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void itSaysWhatItIs() {
        Sample.fill(test.store(), 10);
        assertThat(test.administration().versions()).containsExactly(Map.entry("sample", 2));
        assertThat(test.administration().description()).matches("(Apache Derby|PostgreSQL) \\d+\\.\\d+.*");
        test.administration().ping();
    }
}
