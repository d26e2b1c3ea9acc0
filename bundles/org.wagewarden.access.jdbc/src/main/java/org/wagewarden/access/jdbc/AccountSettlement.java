// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreProblem;

/**
 * Settles at start which accounts the platform itself makes, enables or disables. Until that is done, and for ever when the
 * store is refused, {@link FirstAccounts} stays disabled and with it everything that lets somebody in.
 */
@Component(service = AccountSettlement.class, immediate = true) // public accounts must go even when nobody asks
public final class AccountSettlement {

    /** Framework property: run with demonstration accounts and data. */
    static final String DEMONSTRATION = "wagewarden.demonstration";

    private static final LocalText NOT_DEMONSTRATION = new LocalText(
            "该数据库不是演示数据库，不能以演示方式启动；请改用空数据库，或去掉演示选项。",
            "This store was not made as a demonstration store, so it cannot be started as one;"
                    + " use an empty store, or leave out the demonstration option.");

    private final AccountSetup.Result result;

    @Activate
    public AccountSettlement(
            ComponentContext context,
            @Reference AccessSchema schema,
            @Reference CityClock clock,
            @Reference AuditTrail audit,
            @Reference Passwords passwords) {
        boolean demonstration = Boolean.parseBoolean(context.getBundleContext().getProperty(DEMONSTRATION));
        result = new AccountSetup(schema.store(), clock, audit, passwords).run(demonstration);
        if (result instanceof AccountSetup.Refused) {
            context.getBundleContext().registerService(StoreProblem.class, new StoreProblem(NOT_DEMONSTRATION), null);
        } else {
            context.enableComponent(FirstAccounts.NAME);
        }
    }

    AccountSetup.Result result() {
        return result;
    }
}
