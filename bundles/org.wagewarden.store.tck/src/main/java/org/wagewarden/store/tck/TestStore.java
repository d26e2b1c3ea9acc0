// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import org.osgi.service.jdbc.DataSourceFactory;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreAdministration;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.jdbc.StoreSettings;

/** A store of a test's own. Closing it removes it. */
public final class TestStore implements AutoCloseable {

    private final DataSourceFactory factory;
    private final StoreSettings settings;
    private final Runnable afterwards;
    private Database database;

    TestStore(DataSourceFactory factory, StoreSettings settings, Database database, Runnable afterwards) {
        this.factory = factory;
        this.settings = settings;
        this.database = database;
        this.afterwards = afterwards;
    }

    /** Its transactions. */
    public Store store() {
        return database.store();
    }

    /** What an operator does with it. */
    public StoreAdministration administration() {
        return database.administration();
    }

    /** Where it is. */
    public StoreSettings settings() {
        return settings;
    }

    /** Closes the database and opens it again, as a restart does; {@link #store()} gives the new one afterwards. A store in memory is empty then. */
    public void reopen() {
        database.close();
        database = Database.open(factory, settings, problem -> {});
    }

    @Override
    public void close() {
        database.close();
        afterwards.run();
    }
}
