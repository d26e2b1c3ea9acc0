// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.tck.DueProcessContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contract of due process, on every store. */
class JdbcDueProcessContractTest {

    abstract static class OnJdbc extends DueProcessContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class InMemory extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class InDerby extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class InPostgres extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
