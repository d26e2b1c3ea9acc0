// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;

/** The tables of this area, up to date: whoever holds this may use them. */
@Component(service = RegistrySchema.class)
public final class RegistrySchema {

    private final Store store;

    @Activate
    public RegistrySchema(@Reference Store store) {
        store.migrate(Migrations.beside(
                RegistrySchema.class,
                "registry",
                "V1__register.sql",
                "V2__wenzhou.sql",
                "V3__filing_pause.sql",
                "V4__newest_first.sql",
                "V5__division.sql",
                "V6__reminder.sql",
                "V7__officer_account.sql",
                "V8__district_projects.sql",
                "V9__former_employers.sql"));
        this.store = store;
    }

    /** The store, with the tables in it. */
    public Store store() {
        return store;
    }
}
