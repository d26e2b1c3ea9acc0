// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.RegistryFigures.Totals;
import org.wagewarden.store.tck.StoreKind;

class CityLoaderTest {

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void loadsTheWholeCityThroughTheImports(StoreKind kind) {
        City city = new CityGenerator(CityGenerator.SEED, Platform.TODAY).make();
        try (Platform platform = new Platform(kind)) {
            AtomicInteger done = new AtomicInteger();

            platform.loader.load(city, done::addAndGet);

            assertThat(done).hasValue(city.size());
            Totals totals = platform.figures.totals(platform.city);
            assertThat(totals.contractors()).isEqualTo(CityGenerator.CONTRACTORS);
            assertThat(totals.projectsInProgress()).isEqualTo(CityGenerator.IN_PROGRESS);
            assertThat(totals.vacancies()).isEqualTo(CityGenerator.VACANT);
            assertThat(totals.filings().get(FilingState.FILED)).isEqualTo(CityGenerator.FILED);
            assertThat(platform.audit.verify().firstBroken()).isEmpty();
        }
    }
}
