// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;

/** The tables of this area, up to date: whoever holds this may use them. */
@Component(service = ScoringSchema.class)
public final class ScoringSchema {

    private final Store store;

    @Activate
    public ScoringSchema(@Reference Store store) {
        store.migrate(Migrations.beside(
                ScoringSchema.class,
                "scoring",
                "V1__scoring.sql",
                "V2__procedure.sql",
                "V3__orders.sql",
                "V4__policy.sql",
                "V5__checks.sql",
                "V6__effect.sql",
                "V7__earlier.sql",
                "V8__exhibits.sql",
                "V9__numbers.sql",
                "V10__replay.sql",
                "V11__self_required.sql",
                "V12__hearing.sql"));
        this.store = store;
    }

    /** The store, with the tables in it. */
    public Store store() {
        return store;
    }
}
