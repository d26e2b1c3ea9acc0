// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.tck.CancellationsContract;
import org.wagewarden.scoring.tck.CasesContract;
import org.wagewarden.scoring.tck.DecisionsContract;
import org.wagewarden.scoring.tck.FindingsContract;
import org.wagewarden.scoring.tck.JourneyContract;
import org.wagewarden.scoring.tck.ProceedingsContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contracts of the area, on every store. */
class JdbcScoringContractTest {

    abstract static class FindingsOnJdbc extends FindingsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class FindingsInMemory extends FindingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class FindingsInDerby extends FindingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class FindingsInPostgres extends FindingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class CasesOnJdbc extends CasesContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class CasesInMemory extends CasesOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class CasesInDerby extends CasesOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class CasesInPostgres extends CasesOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class DecisionsOnJdbc extends DecisionsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class DecisionsInMemory extends DecisionsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class DecisionsInDerby extends DecisionsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class DecisionsInPostgres extends DecisionsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class CancellationsOnJdbc extends CancellationsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class CancellationsInMemory extends CancellationsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class CancellationsInDerby extends CancellationsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class CancellationsInPostgres extends CancellationsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class ProceedingsOnJdbc extends ProceedingsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class ProceedingsInMemory extends ProceedingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class ProceedingsInDerby extends ProceedingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class ProceedingsInPostgres extends ProceedingsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class JourneyOnJdbc extends JourneyContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }
    }

    @Nested
    class JourneyInMemory extends JourneyOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class JourneyInDerby extends JourneyOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class JourneyInPostgres extends JourneyOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
