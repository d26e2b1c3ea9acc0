// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.tck.GivenCases;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.training.tck.School;
import org.wagewarden.training.tck.TrainingsContract;

/** The contract, on every kind of store. */
class JdbcTrainingsContractTest {

    @Nested
    class InMemory extends TrainingsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }

        @Override
        protected School open(Store store, CityClock clock, AuditTrail audit, GivenCases cases) {
            return JdbcSchool.open(store, clock, audit, cases);
        }
    }

    @Nested
    class OnDerby extends TrainingsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }

        @Override
        protected School open(Store store, CityClock clock, AuditTrail audit, GivenCases cases) {
            return JdbcSchool.open(store, clock, audit, cases);
        }
    }

    @Nested
    class OnPostgres extends TrainingsContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }

        @Override
        protected School open(Store store, CityClock clock, AuditTrail audit, GivenCases cases) {
            return JdbcSchool.open(store, clock, audit, cases);
        }
    }
}
