// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.Vacancies;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.Surroundings;
import org.wagewarden.registry.tck.VacanciesContract;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contract, on every kind of store. */
class JdbcVacanciesContractTest {

    @Nested
    class InMemory extends VacanciesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }

        @Override
        protected Vacancies vacancies(Store store, CityClock clock) {
            return new JdbcVacancies(new RegistrySchema(store), clock);
        }
    }

    @Nested
    class OnDerby extends VacanciesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }

        @Override
        protected Vacancies vacancies(Store store, CityClock clock) {
            return new JdbcVacancies(new RegistrySchema(store), clock);
        }
    }

    @Nested
    class OnPostgres extends VacanciesContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }

        @Override
        protected Register open(Surroundings around) {
            return JdbcRegister.open(around);
        }

        @Override
        protected Vacancies vacancies(Store store, CityClock clock) {
            return new JdbcVacancies(new RegistrySchema(store), clock);
        }
    }
}
