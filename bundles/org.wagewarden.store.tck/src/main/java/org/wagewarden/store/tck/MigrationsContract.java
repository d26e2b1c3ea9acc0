// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Migrations.Step;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** What every store promises about migrations. */
public abstract class MigrationsContract {

    private static final String ONE = "CREATE TABLE test_a (id INTEGER NOT NULL PRIMARY KEY);\n";
    private static final String TWO = "INSERT INTO test_a (id)\n  VALUES (2);\n-- a comment;\nINSERT INTO test_a (id) VALUES (3);\n";

    private TestStore test;
    private Store store;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    @BeforeEach
    void open() {
        test = TestStores.open(kind());
        store = test.store();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void stepsAreAppliedOnce() {
        store.migrate(steps(ONE));
        store.migrate(steps(ONE, TWO));
        store.migrate(steps(ONE, TWO));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void lineEndsDoNotMatter() {
        store.migrate(steps(ONE, TWO));
        store.migrate(steps(ONE.replace("\n", "\r\n"), TWO.replace("\n", "\r\n")));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void areasDoNotDisturbEachOther() {
        store.migrate(steps(ONE, TWO));
        store.migrate(new Migrations(
                "other", List.of(new Step(1, "001.sql", "CREATE TABLE other_a (id INTEGER NOT NULL PRIMARY KEY);"))));
        store.migrate(steps(ONE, TWO));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aChangedStepIsRefused() {
        store.migrate(steps(ONE));
        assertThatThrownBy(() -> store.migrate(steps(ONE + "-- changed\n", TWO)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("test/1.sql was changed after it had been applied");
        assertThat(count()).isZero();
    }

    @Test
    void aNewerDatabaseIsRefused() {
        store.migrate(steps(ONE, TWO));
        assertThatThrownBy(() -> store.migrate(steps(ONE)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aStepThatFailsLeavesNothing() {
        store.migrate(steps(ONE));
        String broken = TWO + "CREATE TABLE test_b (id INTEGER);\nINSERT INTO nowhere (id) VALUES (1);\n";
        assertThatThrownBy(() -> store.migrate(steps(ONE, TWO, broken)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("test/3.sql");
        assertThat(count()).isZero();
        store.migrate(steps(ONE, TWO, "CREATE TABLE test_b (id INTEGER NOT NULL PRIMARY KEY);"));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void stepsWithMistakesAreRefused() {
        assertThatThrownBy(() -> store.migrate(steps("CREATE TABLE test_a (id ${unknown});")))
                .hasMessageContaining("${unknown}");
        assertThatThrownBy(() -> store.migrate(steps("CREATE TABLE test_a (id INTEGER)")))
                .hasMessageContaining("semicolon");
        assertThatThrownBy(() -> store.migrate(new Migrations("test", List.of(new Step(2, "2.sql", ONE)))))
                .hasMessageContaining("numbered");
        assertThatThrownBy(() -> store.write(session -> {
                    store.migrate(steps(ONE));
                    return 1;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyMayStartAtOnce() throws Exception {
        int starters = 8;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(starters)) {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < starters; i++) {
                int number = i;
                results.add(threads.submit(() -> {
                    start.await();
                    store.migrate(steps(ONE, TWO));
                    store.migrate(new Migrations(
                            "own" + number,
                            List.of(new Step(1, "1.sql", "CREATE TABLE own_" + number + " (id INTEGER NOT NULL);"))));
                    return 1;
                }));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        }
        assertThat(count()).isEqualTo(2);
    }

    private static Migrations steps(String... texts) {
        List<Step> steps = new ArrayList<>();
        for (String text : texts) {
            steps.add(new Step(steps.size() + 1, steps.size() + 1 + ".sql", text));
        }
        return new Migrations("test", steps);
    }

    private int count() {
        return store.read(session -> session.list(Sql.of("SELECT id FROM test_a"), row -> row.integer("id"))
                .size());
    }
}
