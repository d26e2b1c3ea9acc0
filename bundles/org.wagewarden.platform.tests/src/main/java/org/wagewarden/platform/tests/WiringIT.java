// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

/** Everything that is shipped starts, and every promise is kept by somebody. */
@ExtendWith(BundleContextExtension.class)
class WiringIT {

    @InjectBundleContext
    BundleContext context;

    @Test
    void everyBundleIsActive() {
        Stream<Bundle> idle = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING);
        assertThat(idle.map(Bundle::getSymbolicName)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.wagewarden.platform.api.CityClock",
                "org.wagewarden.platform.api.Readiness",
                "org.wagewarden.store.api.Store",
                "org.wagewarden.store.api.StoreAdministration",
                "org.wagewarden.access.api.SignIn",
                "org.wagewarden.access.api.Accounts",
                "org.wagewarden.access.api.AuditTrail",
                "org.wagewarden.registry.api.Districts",
                "org.wagewarden.registry.api.Officers",
                "org.wagewarden.registry.api.Contractors",
                "org.wagewarden.registry.api.Projects",
                "org.wagewarden.registry.api.Filings",
                "org.wagewarden.registry.api.Appointments",
                "org.wagewarden.registry.api.Divisions",
                "org.wagewarden.registry.api.CaseOpenings",
                "org.wagewarden.registry.api.OfficerCases",
                "org.wagewarden.registry.api.Reminders",
                "org.wagewarden.registry.api.OfficerAccounts",
                "org.wagewarden.registry.api.RegistryFigures",
                "org.wagewarden.registry.api.Vacancies",
                "org.wagewarden.training.api.Trainings",
                "org.wagewarden.training.api.Certificates",
                "org.wagewarden.scoring.api.Provisions",
                "org.wagewarden.scoring.api.Responsibilities",
                "org.wagewarden.scoring.api.Findings",
                "org.wagewarden.scoring.api.Decisions",
                "org.wagewarden.scoring.api.PointsLedger",
                "org.wagewarden.scoring.api.Cancellations",
                "org.wagewarden.scoring.api.Proceedings",
                "org.wagewarden.scoring.api.OwnRecord",
                "org.wagewarden.scoring.api.CaseDocuments",
                "org.wagewarden.scoring.api.Exhibits",
                "org.wagewarden.scoring.api.WorkingDays",
                "org.wagewarden.scoring.api.Evaluations",
                "org.wagewarden.scoring.api.RectificationOrders",
                "org.wagewarden.scoring.api.PolicyChanges",
                "org.wagewarden.scoring.api.DecisionChecks",
                "org.wagewarden.exchange.api.Imports",
                "org.wagewarden.reporting.api.Reports",
                "org.wagewarden.reporting.api.Documents",
                "org.wagewarden.plugins.api.Plugins"
            })
    void everyPromiseIsKept(String service) throws InterruptedException {
        Services.await(context, service);
    }
}
