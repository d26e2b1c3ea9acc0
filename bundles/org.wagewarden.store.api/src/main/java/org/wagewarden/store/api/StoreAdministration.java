// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import java.nio.file.Path;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an operator does with the store as a whole. Thread-safe; the long calls block and may be interrupted.
 */
@ProviderType
public interface StoreAdministration {

    /**
     * Writes a consistent copy of everything while the platform runs, with a list of contents and checksums.
     *
     * @param folder a folder that does not exist yet or is empty
     * @return what was written: table name to number of rows
     * @throws StoreException with one clear sentence
     */
    SortedMap<String, Long> backup(Path folder);

    /**
     * A fingerprint of the content of every table, independent of the database and of the order of rows.
     *
     * @return table name to SHA-256 in hexadecimal
     */
    SortedMap<String, String> fingerprint();

    /** Which migrations are applied: area to version. */
    SortedMap<String, Integer> versions();

    /** Asks the database for a sign of life; throws {@link StoreException} when there is none. */
    void ping();

    /** What the store is, for the system page; no address, no user, no password. */
    String description();
}
