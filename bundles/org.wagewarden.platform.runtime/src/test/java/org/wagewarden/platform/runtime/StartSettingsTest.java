// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartSettingsTest {

    @Test
    void withoutPropertiesThePlatformStartsOrdinarily() {
        StartSettings settings = of(Map.of());
        assertThat(settings.refusal()).isEmpty();
        assertThat(settings.day()).isEmpty();
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.required()).contains("org.wagewarden.access.api.SignIn");
    }

    @Test
    void aDemonstrationDayNeedsDemonstrationData() {
        assertThat(of(Map.of("wagewarden.now", "2024-09-14")).refusal()).isPresent();
        StartSettings demonstration = of(Map.of("wagewarden.now", " 2024-09-14 ", "wagewarden.demonstration", "true"));
        assertThat(demonstration.refusal()).isEmpty();
        assertThat(demonstration.day()).contains(LocalDate.of(2024, 9, 14));
    }

    @Test
    void whatIsNoDayIsRefused() {
        for (String wrong : new String[] {"soon", "2024-02-30", "14.9.2024", "1999-01-01", "99999-01-01"}) {
            assertThat(of(Map.of("wagewarden.now", wrong, "wagewarden.demonstration", "true"))
                            .refusal())
                    .as(wrong)
                    .isPresent();
        }
    }

    @Test
    void patienceIsANumberOfSeconds() {
        assertThat(of(Map.of("wagewarden.start.patience", "90")).patience()).isEqualTo(Duration.ofSeconds(90));
        assertThat(of(Map.of("wagewarden.start.patience", "0")).refusal()).isPresent();
        assertThat(of(Map.of("wagewarden.start.patience", "9999")).refusal()).isPresent();
    }

    @Test
    void requiredServicesAreNamesOrFilters() {
        assertThat(of(Map.of("wagewarden.required.services", "a.B, (&(objectClass=c.D)(x=y))\n a.B"))
                        .required())
                .containsExactly("a.B", "(&(objectClass=c.D)(x=y))");
    }

    private static StartSettings of(Map<String, String> properties) {
        return StartSettings.of(properties::get);
    }
}
