// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.platform.api.LocalText;

/** The accounts that the start came to; there only when they are settled. */
@Component(name = FirstAccounts.NAME, enabled = false)
public final class FirstAccounts implements FirstStart {

    static final String NAME = "access.jdbc.first-accounts";

    private static final LocalText PURPOSE = new LocalText("系统管理员", "system administrator");

    private final boolean demonstration;
    private final AtomicReference<List<Credential>> toTell;

    @Activate
    public FirstAccounts(@Reference AccountSettlement settlement) {
        this(settlement.result());
    }

    FirstAccounts(AccountSetup.Result result) {
        demonstration = result instanceof AccountSetup.Demonstration;
        toTell = new AtomicReference<>(
                switch (result) {
                    case AccountSetup.Demonstration made -> demonstrationAccounts();
                    case AccountSetup.Administrator made ->
                        List.of(new Credential(made.accountName(), PURPOSE, made.password(), true));
                    case AccountSetup.Nothing nothing -> List.of();
                    case AccountSetup.Refused refused ->
                        throw new IllegalStateException("The store is not a demonstration store");
                });
    }

    @Override
    public boolean demonstration() {
        return demonstration;
    }

    @Override
    public List<Credential> take() {
        return toTell.getAndSet(List.of());
    }

    private static List<Credential> demonstrationAccounts() {
        return DemonstrationAccounts.all().stream()
                .map(one ->
                        new Credential(one.draft().accountName(), one.purpose(), DemonstrationAccounts.PASSWORD, false))
                .toList();
    }
}
