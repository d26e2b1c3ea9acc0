// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Uscc;

class CityGeneratorTest {

    private final City city = new CityGenerator(CityGenerator.SEED, Platform.TODAY).make();

    @Test
    void theSameSeedGivesTheSameCity() {
        assertThat(new CityGenerator(CityGenerator.SEED, Platform.TODAY).make()).isEqualTo(city);
        assertThat(new CityGenerator(7, Platform.TODAY).make()).isNotEqualTo(city);
    }

    @Test
    void hasTheSizeItSays() {
        assertThat(rows(City.CONTRACTORS)).hasSize(2_000);
        assertThat(rows(City.PROJECTS)).hasSize(4_000);
        assertThat(rows(City.PROJECTS).stream().filter(p -> p.containsKey("started") && !p.containsKey("completed")))
                .hasSize(3_000);
        assertThat(rows(City.OFFICERS)).hasSize(10_000);
        assertThat(rows(City.FILINGS).stream().filter(f -> f.containsKey("filedOn")))
                .hasSize(3_500);
        assertThat(rows(City.OFFICERS).stream().map(o -> o.get("district")).distinct())
                .hasSize(Place.ALL.size());
    }

    @Test
    void numbersAreValidAndNobodys() {
        Set<String> seen = new HashSet<>();
        assertThat(rows(City.OFFICERS)).allSatisfy(officer -> {
            String number = officer.get("idNumber");
            assertThat(IdNumber.check(number)).isEmpty();
            assertThat(number).startsWith("330300");
            assertThat(seen.add(number)).isTrue();
            assertThat(officer.get("phone")).startsWith("100");
        });
        assertThat(rows(City.CONTRACTORS))
                .allSatisfy(c -> assertThat(Uscc.check(c.get("uscc"))).isEmpty());
    }

    @Test
    void placesShareTheWhole() {
        assertThat(Place.ALL.stream().mapToInt(Place::weight).sum()).isEqualTo(1_000);
    }

    private List<Map<String, String>> rows(String profile) {
        Table table = city.table(profile);
        return table.rows();
    }
}
