// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;

/** The tables of this area, up to date: whoever holds this may use them. */
@Component(service = TrainingSchema.class)
public final class TrainingSchema {

    private final Store store;

    @Activate
    public TrainingSchema(@Reference Store store) {
        store.migrate(Migrations.beside(TrainingSchema.class, "training", "V1__training.sql"));
        this.store = store;
    }

    Store store() {
        return store;
    }
}
