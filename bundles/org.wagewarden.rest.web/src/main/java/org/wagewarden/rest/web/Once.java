// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. What fails is tried again the next time. */
final class Once<T> implements Supplier<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        if (known.isPresent()) {
            return known.get();
        }
        lock.lock();
        try {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        } finally {
            lock.unlock();
        }
    }

    /** The value, if it was made already. */
    Optional<T> ifMade() {
        return made;
    }
}
