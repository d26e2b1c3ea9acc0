// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;

/** The tables of this area, up to date: whoever holds this may use them. */
@Component(service = ExchangeSchema.class)
public final class ExchangeSchema {

    private final Store store;

    @Activate
    public ExchangeSchema(@Reference Store store) {
        store.migrate(Migrations.beside(ExchangeSchema.class, "exchange", "V1__imports.sql"));
        this.store = store;
    }

    Store store() {
        return store;
    }
}
