// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.tck.RepeatedCancellationsContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** Cancellations one after the other, on every store. */
class JdbcRepeatedCancellationsContractTest {

    abstract static class OnJdbc extends RepeatedCancellationsContract {
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
