// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import org.junit.jupiter.api.Nested;
import org.wagewarden.access.tck.AccessUnderTest;
import org.wagewarden.access.tck.AccountsContract;
import org.wagewarden.access.tck.FirstStartContract;
import org.wagewarden.access.tck.SignInContract;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contracts of the area, on every store. */
class JdbcAccessContractTest {

    abstract static class AccountsOnJdbc extends AccountsContract {
        @Override
        protected AccessUnderTest start(Store store, CityClock clock, boolean demonstration) {
            return new JdbcAccess(store, clock, demonstration);
        }
    }

    @Nested
    class AccountsInMemory extends AccountsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class AccountsOnDerby extends AccountsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class AccountsOnPostgres extends AccountsOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class SignInOnJdbc extends SignInContract {
        @Override
        protected AccessUnderTest start(Store store, CityClock clock, boolean demonstration) {
            return new JdbcAccess(store, clock, demonstration);
        }
    }

    @Nested
    class SignInInMemory extends SignInOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class SignInOnDerby extends SignInOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class SignInOnPostgres extends SignInOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class FirstStartOnJdbc extends FirstStartContract {
        @Override
        protected AccessUnderTest start(Store store, CityClock clock, boolean demonstration) {
            return new JdbcAccess(store, clock, demonstration);
        }
    }

    @Nested
    class FirstStartInMemory extends FirstStartOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class FirstStartOnDerby extends FirstStartOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class FirstStartOnPostgres extends FirstStartOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }

    abstract static class AuditTrailOnJdbc extends SqlTampering {
        @Override
        protected AccessUnderTest start(Store store, CityClock clock, boolean demonstration) {
            return new JdbcAccess(store, clock, demonstration);
        }
    }

    @Nested
    class AuditTrailInMemory extends AuditTrailOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class AuditTrailOnDerby extends AuditTrailOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class AuditTrailOnPostgres extends AuditTrailOnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
