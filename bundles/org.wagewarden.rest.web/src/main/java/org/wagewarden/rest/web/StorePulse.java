// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreAdministration;
import org.wagewarden.store.api.StoreException;

/**
 * Whether the database answers, asked at most once a second and by one thread at a time: the health check needs no sign-in
 * and must not be a way to use up the connections.
 */
final class StorePulse {

    private static final long FRESH_NANOS = 1_000_000_000L;
    private static final List<LocalText> MISSING = List.of(new LocalText("缺少数据存储服务。", "The store is missing."));
    private static final List<LocalText> SILENT = List.of(new LocalText("数据库没有应答。", "The database does not answer."));

    private final AtomicReference<StoreAdministration> store = new AtomicReference<>();
    private Optional<Beat> last = Optional.empty();

    private record Beat(StoreAdministration of, long at, List<LocalText> answer) {}

    void set(StoreAdministration present) {
        store.set(present);
    }

    void unset(StoreAdministration gone) {
        store.compareAndSet(gone, null);
    }

    /** Empty when the database answers. */
    synchronized List<LocalText> check() {
        StoreAdministration present = store.get();
        if (present == null) {
            return MISSING;
        }
        Optional<Beat> fresh = last.filter(beat -> beat.of() == present && System.nanoTime() - beat.at() < FRESH_NANOS);
        if (fresh.isEmpty()) {
            fresh = Optional.of(new Beat(present, System.nanoTime(), ask(present)));
            last = fresh;
        }
        return fresh.get().answer();
    }

    private static List<LocalText> ask(StoreAdministration present) {
        try {
            present.ping();
            return List.of();
        } catch (StoreException e) {
            return SILENT;
        }
    }
}
