// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

// The contracts, on every store. Classes of their own, because reports count nothing for nested ones.

class TransactionsInMemoryTest extends StoreContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.MEMORY;
    }
}

class TransactionsOnDerbyTest extends StoreContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.DERBY;
    }
}

class TransactionsOnPostgresTest extends StoreContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.POSTGRES;
    }
}

class ConcurrencyInMemoryTest extends ConcurrencyContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.MEMORY;
    }
}

class ConcurrencyOnDerbyTest extends ConcurrencyContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.DERBY;
    }
}

class ConcurrencyOnPostgresTest extends ConcurrencyContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.POSTGRES;
    }
}

class ValuesInMemoryTest extends ValuesContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.MEMORY;
    }
}

class ValuesOnDerbyTest extends ValuesContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.DERBY;
    }
}

class ValuesOnPostgresTest extends ValuesContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.POSTGRES;
    }
}

class MigrationsInMemoryTest extends MigrationsContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.MEMORY;
    }
}

class MigrationsOnDerbyTest extends MigrationsContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.DERBY;
    }
}

class MigrationsOnPostgresTest extends MigrationsContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.POSTGRES;
    }
}

class AdministrationInMemoryTest extends AdministrationContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.MEMORY;
    }
}

class AdministrationOnDerbyTest extends AdministrationContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.DERBY;
    }
}

class AdministrationOnPostgresTest extends AdministrationContract {
    @Override
    protected StoreKind kind() {
        return StoreKind.POSTGRES;
    }
}
