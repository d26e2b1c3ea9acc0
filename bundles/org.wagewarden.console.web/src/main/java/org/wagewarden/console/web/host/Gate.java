// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets requests through until it is closed, and closes when those inside have left. Thread-safe. */
final class Gate {

    // whoever is inside reads; closing writes, and so waits for them
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Whether the request may go on; then the same thread has to {@link #leave}. */
    boolean enter() {
        lock.readLock().lock();
        if (closed) {
            lock.readLock().unlock();
            return false;
        }
        return true;
    }

    void leave() {
        lock.readLock().unlock();
    }

    /** Lets nobody in any more, and waits for those inside, not longer than this. */
    void close(Duration patience) {
        boolean empty = false;
        try {
            empty = lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            if (empty) {
                lock.writeLock().unlock();
            }
        }
    }
}
