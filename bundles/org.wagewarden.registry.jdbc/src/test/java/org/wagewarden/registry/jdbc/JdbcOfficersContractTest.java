// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.registry.tck.OfficersContract;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.Surroundings;
import org.wagewarden.store.tck.StoreKind;

/** The contract, on every kind of store. */
class JdbcOfficersContractTest {

    @Nested
    class InMemory extends OfficersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }
    }

    @Nested
    class OnDerby extends OfficersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }
    }

    @Nested
    class OnPostgres extends OfficersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }
    }
}
