// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** What every store promises when many change the same rows. */
public abstract class ConcurrencyContract {

    private static final Reason NO = Reason.of("no", "不行", "No");

    private TestStore test;
    private Store store;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    @BeforeEach
    void open() {
        test = TestStores.open(kind());
        store = test.store();
        store.migrate(StoreContract.TABLE);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aDeadlockIsTriedAgain() throws Exception {
        store.write(session -> insert(session, 1) + insert(session, 2));
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> up = threads.submit(() -> addInOrder(1, 2, bothHoldOne, attempts));
            Future<?> down = threads.submit(() -> addInOrder(2, 1, bothHoldOne, attempts));
            up.get();
            down.get();
        }
        assertThat(attempts.get()).isGreaterThan(2);
        assertThat(n(1)).isEqualTo(2);
        assertThat(n(2)).isEqualTo(2);
    }

    @Test
    void aDeadlockInsideACommandIsTriedAgainFromTheOutside() throws Exception {
        store.write(session -> insert(session, 1) + insert(session, 2));
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> up = threads.submit(() -> store.write(outer -> nestedAdd(outer, 1, 2, bothHoldOne, attempts)));
            Future<?> down = threads.submit(() -> store.write(outer -> nestedAdd(outer, 2, 1, bothHoldOne, attempts)));
            up.get();
            down.get();
        }
        assertThat(attempts.get()).isGreaterThan(2);
        assertThat(n(1)).isEqualTo(2);
        assertThat(n(2)).isEqualTo(2);
    }

    @Test
    void writersWaitForALockedRowAndLoseNothing() throws Exception {
        store.write(session -> insert(session, 1));
        int writers = 64;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return store.command(this::addUnlessTwelve).isAccepted();
                }));
            }
            start.countDown();
            assertThat(results.stream().filter(ConcurrencyContract::get)).hasSize(12);
        }
        assertThat(n(1)).isEqualTo(12);
    }

    private Outcome<Integer> addUnlessTwelve(Session session) {
        session.update(Sql.of("UPDATE test_counter SET id = id WHERE id = ?", 1));
        long n = session.one(Sql.of("SELECT n FROM test_counter WHERE id = ?", 1), row -> row.number("n"))
                .orElseThrow();
        return n == 12
                ? Outcome.rejected(NO)
                : Outcome.accepted(session.update(Sql.of("UPDATE test_counter SET n = ? WHERE id = ?", n + 1, 1)));
    }

    private int addInOrder(int first, int second, CountDownLatch bothHoldOne, AtomicInteger attempts) {
        return store.write(session -> {
            attempts.incrementAndGet();
            add(session, first);
            await(bothHoldOne);
            return add(session, second);
        });
    }

    private int nestedAdd(Session outer, int first, int second, CountDownLatch bothHoldOne, AtomicInteger attempts) {
        attempts.incrementAndGet();
        add(outer, first);
        await(bothHoldOne);
        try {
            return store.command(inner -> Outcome.accepted(add(inner, second))).orThrow();
        } catch (StoreException swallowed) {
            return 0; // Even so the database has undone the whole transaction, and it must run again.
        }
    }

    private static int add(Session session, int id) {
        return session.update(Sql.of("UPDATE test_counter SET n = n + 1 WHERE id = ?", id));
    }

    private static void await(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int insert(Session session, int id) {
        return session.update(Sql.of("INSERT INTO test_counter (id, n) VALUES (?, ?)", id, 0L));
    }

    private long n(int id) {
        Optional<Long> n = store.read(
                session -> session.one(Sql.of("SELECT n FROM test_counter WHERE id = ?", id), row -> row.number("n")));
        return n.orElseThrow();
    }
}
