// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;

/** The tables of this area, up to date: whoever holds this may use them. */
@Component(service = AccessSchema.class)
public final class AccessSchema {

    private final Store store;

    @Activate
    public AccessSchema(@Reference Store store) {
        store.migrate(Migrations.beside(AccessSchema.class, "access", "V1__accounts_and_audit.sql"));
        this.store = store;
    }

    Store store() {
        return store;
    }
}
