// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/**
 * Locks that last until the transaction ends. A name is mapped to one of the rows of {@code scoring_lock}; two names may
 * share a row, which costs a wait and nothing else. Several are taken in one order, so that two commands never wait for each
 * other.
 */
final class Locks {

    private static final int ROWS = 4096;

    private Locks() {}

    static void take(Session session, String... names) {
        take(session, List.of(names));
    }

    static void take(Session session, Collection<String> names) {
        rows(names.stream())
                .forEach(row -> session.update(Sql.of("UPDATE scoring_lock SET id = id WHERE id = ?", row)));
    }

    private static Stream<Integer> rows(Stream<String> names) {
        return names.map(name -> Math.floorMod(spread(name.hashCode()), ROWS))
                .distinct()
                .sorted();
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 16) * 0x45d9f3b >>> 8;
    }
}
