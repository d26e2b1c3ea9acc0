// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/**
 * Puts committed entries into the chain, one thread, woken after commits and by itself every half minute. Writers never
 * wait for it. Other processes on the same database take turns through the row of the head.
 */
final class AuditSealer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final int AT_ONCE = 1000;
    private static final long REST_SECONDS = 30;
    /** What is committed within this time is sealed together: a sealing waits for the disk, as a writer does. */
    private static final long GATHER_MILLIS = 100;

    private static final long AFTER_FAILURE_SECONDS = 5;

    private final Store store;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean wanted = true;
    private boolean closed;

    AuditSealer(Store store) {
        this.store = store;
        thread = Thread.ofPlatform().name("wagewarden-audit-sealer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** There may be something to seal. */
    void wake() {
        lock.lock();
        try {
            wanted = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Seals what is left and ends; never interrupts, because an interrupt closes files of an embedded database. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean more = true;
        boolean failed = false;
        while (more) {
            more = await(failed ? AFTER_FAILURE_SECONDS : REST_SECONDS, failed);
            try {
                while (sealSome() == AT_ONCE) {
                    LOG.debug("Sealed {} audit entries, going on", AT_ONCE);
                }
                failed = false;
            } catch (StoreException e) {
                if (!failed) {
                    LOG.warn("Audit entries could not be sealed, trying again: {}", e.getMessage());
                }
                failed = true;
            }
        }
    }

    /** Waits until there may be work; false when this is the last round. */
    private boolean await(long seconds, boolean failed) {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(seconds);
            // after a failure a new entry is no reason to hurry
            while (!closed && (failed || !wanted) && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            nanos = TimeUnit.MILLISECONDS.toNanos(GATHER_MILLIS);
            while (!closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            wanted = false;
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private int sealSome() {
        // asked outside the lock of the head first: mostly there is nothing
        boolean any = store.read(session -> session.one(
                        Sql.of("SELECT id FROM access_audit WHERE seal_number IS NULL FETCH FIRST 1 ROWS ONLY"),
                        row -> row.text("id"))
                .isPresent());
        return any ? store.write(AuditSealer::seal) : 0;
    }

    private static int seal(Session session) {
        session.update(Sql.of("UPDATE access_audit_head SET seal_number = seal_number WHERE id = 1"));
        Head head = head(session);
        List<AuditRow> rows = session.list(
                Sql.of("SELECT " + AuditRow.COLUMNS + " FROM access_audit WHERE seal_number IS NULL")
                        .append("ORDER BY id FETCH FIRST ? ROWS ONLY", AT_ONCE),
                AuditRow::of);
        long number = head.number();
        String hash = head.hash();
        List<Object[]> sealed = new ArrayList<>();
        for (AuditRow row : rows) {
            number++;
            hash = AuditRow.seal(number, hash, row.contentHash());
            sealed.add(new Object[] {number, hash, row.id()});
        }
        session.batch("UPDATE access_audit SET seal_number = ?, chain_hash = ? WHERE id = ?", sealed);
        session.update(
                Sql.of("UPDATE access_audit_head SET seal_number = ?, chain_hash = ? WHERE id = 1", number, hash));
        return rows.size();
    }

    static Head head(Session session) {
        Optional<Head> head = session.one(
                Sql.of("SELECT seal_number, chain_hash FROM access_audit_head WHERE id = 1"),
                row -> new Head(row.number("seal_number"), row.text("chain_hash")));
        return head.orElseThrow(() -> new StoreException(
                "The head of the audit chain (table access_audit_head) is gone; restore the store from a backup.",
                null));
    }

    /** How far the chain is sealed. */
    record Head(long number, String hash) {}
}
