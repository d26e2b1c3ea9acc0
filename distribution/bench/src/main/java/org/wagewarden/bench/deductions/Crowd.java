// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Writers that take one piece of work after the other until none is left. */
final class Crowd {

    private Crowd() {}

    /** One writer, in one thread. */
    interface Writer extends AutoCloseable {

        /** Does a piece of work. */
        void write(int piece) throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /**
     * How fast it went.
     *
     * @param perSecond pieces of work in a second
     * @param median milliseconds that a piece took
     * @param p99 milliseconds that one in a hundred took at least
     */
    record Pace(double perSecond, double median, double p99) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f/s, p50 %.1f ms, p99 %.1f ms", perSecond, median, p99);
        }
    }

    static Pace run(int writers, int pieces, Callable<? extends Writer> another) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long[] nanos = new long[pieces];
        CountDownLatch ready = new CountDownLatch(writers);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                ends.add(threads.submit(() -> {
                    try (Writer writer = another.call()) {
                        ready.countDown();
                        go.await();
                        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                            long begin = System.nanoTime();
                            writer.write(piece);
                            nanos[piece] = System.nanoTime() - begin;
                        }
                    } finally {
                        ready.countDown();
                    }
                    return null;
                }));
            }
            ready.await();
            long begin = System.nanoTime();
            go.countDown();
            for (Future<?> end : ends) {
                end.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            Arrays.sort(nanos);
            return new Pace(pieces / seconds, nanos[pieces / 2] / 1e6, nanos[pieces * 99 / 100] / 1e6);
        }
    }
}
