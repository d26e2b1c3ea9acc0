// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreProblem;

/** Settles, before anybody may sign in, which accounts the platform itself makes, enables or disables. */
@Component(immediate = true) // a demonstration store must lose its public accounts even when nobody asks
public final class FirstAccounts implements FirstStart {

    /** Framework property: run with demonstration accounts and data. */
    static final String DEMONSTRATION = "wagewarden.demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final LocalText PURPOSE =
            new LocalText("系统管理员，首次登录须修改密码", "system administrator, has to set another password first");
    private static final LocalText NOT_DEMONSTRATION = new LocalText(
            "该数据库不是演示数据库，不能以演示方式启动；请改用空数据库，或去掉演示选项。",
            "This store was not made as a demonstration store, so it cannot be started as one;"
                    + " use an empty store, or leave out the demonstration option.");

    private final boolean demonstration;
    private final AtomicReference<List<Credential>> toTell;

    @Activate
    public FirstAccounts(
            @Reference AccessSchema schema,
            @Reference CityClock clock,
            @Reference AuditTrail audit,
            @Reference Passwords passwords,
            BundleContext context) {
        this(
                new AccountSetup(schema.store(), clock, audit, passwords),
                Boolean.parseBoolean(context.getProperty(DEMONSTRATION)),
                problem -> context.registerService(StoreProblem.class, problem, null));
    }

    FirstAccounts(AccountSetup setup, boolean demonstration, ProblemReport report) {
        this.demonstration = demonstration;
        AccountSetup.Result result = setup.run(demonstration);
        toTell = new AtomicReference<>(
                switch (result) {
                    case AccountSetup.Nothing nothing -> List.of();
                    case AccountSetup.Demonstration made ->
                        DemonstrationAccounts.all().stream()
                                .map(one -> new Credential(
                                        one.draft().accountName(),
                                        one.purpose(),
                                        DemonstrationAccounts.PASSWORD,
                                        false))
                                .toList();
                    case AccountSetup.Administrator made -> {
                        LOG.info("The account {} was made; its password went to the terminal only", made.accountName());
                        yield List.of(new Credential(made.accountName(), PURPOSE, made.password(), true));
                    }
                    case AccountSetup.Refused refused -> {
                        report.add(() -> NOT_DEMONSTRATION);
                        throw new IllegalStateException(NOT_DEMONSTRATION.en());
                    }
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

    /** Where a problem is made known. */
    @FunctionalInterface
    interface ProblemReport {
        void add(StoreProblem problem);
    }
}
