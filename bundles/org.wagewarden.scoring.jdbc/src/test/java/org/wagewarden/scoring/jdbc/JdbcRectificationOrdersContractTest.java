// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.tck.RectificationOrdersContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contract of orders to correct, on every store. */
class JdbcRectificationOrdersContractTest {

    abstract static class OnJdbc extends RectificationOrdersContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }

        @Override
        protected RectificationOrders orders(Store store, Findings findings, TableAudit audit, CityClock clock) {
            return JdbcScoring.orders(store, findings, audit, clock);
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
