// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

/** A provider stops while the platform runs: what it kept is gone, what does not need it stays, and all comes back. */
@ExtendWith(BundleContextExtension.class)
class ComingAndGoingIT {

    @InjectBundleContext
    BundleContext context;

    @ParameterizedTest
    @CsvSource({
        "org.wagewarden.scoring.jdbc, org.wagewarden.scoring.api.PointsLedger, org.wagewarden.registry.api.Officers",
        "org.wagewarden.exchange.spreadsheet, org.wagewarden.exchange.api.Imports, org.wagewarden.registry.api.Officers",
        "org.wagewarden.reporting.documents, org.wagewarden.reporting.api.Reports, org.wagewarden.scoring.api.PointsLedger",
        "org.wagewarden.plugins.manager, org.wagewarden.plugins.api.Plugins, org.wagewarden.registry.api.Projects",
        "org.wagewarden.training.jdbc, org.wagewarden.training.api.Certificates, org.wagewarden.registry.api.Projects",
        "org.wagewarden.registry.jdbc, org.wagewarden.registry.api.Officers, org.wagewarden.access.api.SignIn",
        "org.wagewarden.access.jdbc, org.wagewarden.access.api.SignIn, org.wagewarden.store.api.Store",
        "org.wagewarden.store.jdbc, org.wagewarden.store.api.Store, org.wagewarden.platform.api.CityClock"
    })
    void aProviderComesAndGoes(String provider, String its, String others) throws Exception {
        Services.await(context, its);
        Services.await(context, others);
        Bundle bundle = bundle(provider);
        bundle.stop();
        try {
            Services.awaitGone(context, its);
            assertThat(Services.there(context, others)).isTrue();
        } finally {
            bundle.start();
        }
        Services.await(context, its);
        // what had to go with it is back as well
        Services.await(context, "org.wagewarden.scoring.api.PointsLedger");
        Services.await(context, "org.wagewarden.exchange.api.Imports");
    }

    private Bundle bundle(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + name));
    }
}
