// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.wagewarden.rest.tests.Api.Reply;

/** An area that is away says so and what it misses; the rest serves on, and the area comes back by itself. */
class AbsenceTest {

    private static final Api CITY = Api.as("city");

    @Test
    void withoutTraining() throws BundleException {
        CITY.get("/v1/sessions").is(200);
        Bundle training = Platform.running().bundle("org.wagewarden.training.jdbc");
        training.stop();
        try {
            Reply away = CITY.get("/v1/sessions").refused(503, "service-missing");
            assertThat(away.body().texts("missing")).contains("org.wagewarden.training.api.Trainings");
            assertThat(away.header("Retry-After")).isEqualTo("5");
            CITY.get("/v1/contractors").is(200);
            CITY.get("/v1/me").is(200);
        } finally {
            training.start();
        }
        Waiting.until(() -> Optional.of(CITY.get("/v1/sessions")).filter(r -> r.status() == 200));
    }

    @Test
    void withoutAccountsNobodyIsLetIn() throws BundleException {
        Bundle access = Platform.running().bundle("org.wagewarden.access.jdbc");
        CITY.get("/v1/me").is(200);
        access.stop();
        try {
            CITY.get("/v1/me").refused(503, "service-missing");
            assertThat(CITY.get("/v1/me").body().texts("missing")).contains("org.wagewarden.access.api.SignIn");
            Api.nobody().get("/openapi.json").is(200);
            assertThat(HttpTest.health("live").statusCode()).isEqualTo(200);
            assertThat(HttpTest.health("ready").statusCode()).isEqualTo(503);
            assertThat(HttpTest.health("ready").body()).contains("SignIn");
        } finally {
            access.start();
        }
        Waiting.until(() -> Optional.of(HttpTest.health("ready")).filter(r -> r.statusCode() == 200));
        Api.forget();
        Waiting.until(() -> Optional.of(Api.as("city").get("/v1/officers")).filter(r -> r.status() == 200));
    }
}
