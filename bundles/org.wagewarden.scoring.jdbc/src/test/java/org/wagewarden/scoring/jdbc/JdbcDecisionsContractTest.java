// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.tck.DecisionsContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contract on every store. */
class JdbcDecisionsContractTest {

    @Nested
    class InMemory extends OnStore {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class OnDerby extends OnStore {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class OnPostgres extends OnStore {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    private abstract static class OnStore extends DecisionsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }
}
