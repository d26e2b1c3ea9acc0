// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.access.api.SignIn;

/** A provider of the access area on one store, started as the platform starts it. Closing it leaves the store open. */
public interface AccessUnderTest extends AutoCloseable {

    Accounts accounts();

    SignIn signIn();

    AuditTrail audit();

    FirstStart firstStart();

    @Override
    void close();
}
