// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.RemindersContract;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.training.api.Certificates;

/** The contract, on every kind of store. */
class JdbcRemindersContractTest {

    @Nested
    class InMemory extends RemindersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }

        @Override
        protected Register open(
                Store store, CityClock clock, AuditTrail audit, Certificates certificates, CaseOpenings cases) {
            return JdbcRegister.open(store, clock, audit, certificates, cases);
        }
    }

    @Nested
    class OnDerby extends RemindersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }

        @Override
        protected Register open(
                Store store, CityClock clock, AuditTrail audit, Certificates certificates, CaseOpenings cases) {
            return JdbcRegister.open(store, clock, audit, certificates, cases);
        }
    }

    @Nested
    class OnPostgres extends RemindersContract {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }

        @Override
        protected Register open(
                Store store, CityClock clock, AuditTrail audit, Certificates certificates, CaseOpenings cases) {
            return JdbcRegister.open(store, clock, audit, certificates, cases);
        }
    }
}
