// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.access.tck.AccessUnderTest;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.store.api.Store;

/** The components of this bundle, put together as the component runtime does it. */
final class JdbcAccess implements AccessUnderTest {

    private final JdbcAuditTrail audit;
    private final FirstStart firstStart;
    private final Accounts accounts;
    private final SignIn signIn;

    JdbcAccess(Store store, CityClock clock, boolean demonstration) {
        AccessSchema schema = new AccessSchema(store);
        Passwords passwords = new Passwords();
        audit = new JdbcAuditTrail(schema, clock);
        try {
            firstStart = new FirstAccounts(new AccountSetup(store, clock, audit, passwords).run(demonstration));
        } catch (IllegalStateException e) {
            audit.close();
            throw e;
        }
        accounts = new JdbcAccounts(schema, clock, audit, passwords, firstStart);
        signIn = new JdbcSignIn(schema, clock, audit, passwords, firstStart);
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public FirstStart firstStart() {
        return firstStart;
    }

    @Override
    public void close() {
        audit.close();
    }
}
