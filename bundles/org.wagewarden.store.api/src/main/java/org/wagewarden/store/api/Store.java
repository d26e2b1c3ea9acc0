// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Outcome;

/**
 * The one way to the database. A call inside another call of the same thread joins its transaction, so a command of one
 * area may use the services of another and still be one unit of work. Thread-safe. The outermost work is run again when
 * the database reports a deadlock or a serialization conflict; work therefore must not have effects outside the store
 * (put those in {@link Session#afterCommit}).
 */
@ProviderType
public interface Store {

    /**
     * Reads. Joins the surrounding transaction if there is one.
     *
     * @throws StoreException when the database fails
     */
    <T> T read(Work<T> work);

    /**
     * Writes: commits when the outermost work returns, rolls back when it throws.
     *
     * @throws StoreException when the database fails
     */
    <T> T write(Work<T> work);

    /**
     * Writes, and rolls back what this work did when it is rejected. Inside another transaction a rejected command is
     * undone by a savepoint and the surrounding work goes on.
     *
     * @throws StoreException when the database fails
     */
    <T> Outcome<T> command(Work<Outcome<T>> work);

    /**
     * Brings an area's tables up to date; called by the area's provider before it serves. Under a lock that other
     * processes respect. A migration that was already applied must have the checksum it had then.
     *
     * @throws StoreException with one clear sentence when a migration was changed, fails, or is older than the database
     */
    void migrate(Migrations migrations);
}
