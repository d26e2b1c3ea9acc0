// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import org.junit.jupiter.api.Nested;

/** The contracts, on every store. */
class ContractsTest {

    @Nested
    class TransactionsInMemory extends StoreContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class TransactionsOnDerby extends StoreContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class TransactionsOnPostgres extends StoreContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    @Nested
    class ValuesInMemory extends ValuesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class ValuesOnDerby extends ValuesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class ValuesOnPostgres extends ValuesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    @Nested
    class MigrationsInMemory extends MigrationsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class MigrationsOnDerby extends MigrationsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class MigrationsOnPostgres extends MigrationsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    @Nested
    class AdministrationInMemory extends AdministrationContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class AdministrationOnDerby extends AdministrationContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class AdministrationOnPostgres extends AdministrationContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    @Nested
    class ConcurrencyInMemory extends ConcurrencyContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class ConcurrencyOnDerby extends ConcurrencyContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class ConcurrencyOnPostgres extends ConcurrencyContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
