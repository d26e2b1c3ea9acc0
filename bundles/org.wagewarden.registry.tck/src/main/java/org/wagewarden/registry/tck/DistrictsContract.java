// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.TRANSPORT;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Authority;
import org.wagewarden.registry.api.District;

/** What {@code Districts} promises, and what the notice of issue says about who exercises which function. */
public abstract class DistrictsContract extends RegistryContract {

    @Test
    void theCityHasTwelveCountyLevelUnitsAndZones() {
        assertThat(register.districts().all().getFirst().code()).isEqualTo(DistrictCode.CITY);
        assertThat(register.districts().all())
                .extracting(d -> d.code().value())
                .containsSubsequence(
                        "city",
                        "lucheng",
                        "longwan",
                        "ouhai",
                        "dongtou",
                        "ruian",
                        "yueqing",
                        "longgang",
                        "yongjia",
                        "pingyang",
                        "cangnan",
                        "wencheng",
                        "taishun")
                .contains("oujiangkou", "economic-zone");
        assertThat(register.districts().all())
                .filteredOn(d -> d.kind() != District.Kind.CITY && d.kind() != District.Kind.FUNCTIONAL_ZONE)
                .hasSize(12);
        assertThat(register.districts().find(new DistrictCode("nowhere"))).isEmpty();
    }

    @Test
    void everyDistrictHasEachFunctionExactlyOnce() {
        for (District district : register.districts().all()) {
            EnumSet<AuthorityFunction> seen = EnumSet.noneOf(AuthorityFunction.class);
            for (Authority authority : district.authorities()) {
                assertThat(authority.functions()).isNotEmpty();
                authority.functions().forEach(f -> assertThat(seen.add(f)).isTrue());
            }
            assertThat(seen).as(district.code().value()).hasSize(4);
        }
    }

    @Test
    void longgangAndAZoneAreOrganisedDifferently() {
        assertThat(holder("lucheng", HUMAN_RESOURCES).name().zh()).isEqualTo("鹿城区人力资源和社会保障局");
        assertThat(holder("longgang", HUMAN_RESOURCES).name().zh()).isEqualTo("龙港市社会事业局");
        assertThat(holder("longgang", CONSTRUCTION).name().zh()).isEqualTo("龙港市自然资源与规划建设局");
        assertThat(holder("oujiangkou", HUMAN_RESOURCES).functions())
                .isEqualTo(Set.of(HUMAN_RESOURCES, CONSTRUCTION, TRANSPORT, WATER));
    }

    private Authority holder(String district, AuthorityFunction function) {
        return register.districts().find(new DistrictCode(district)).orElseThrow().authorities().stream()
                .filter(a -> a.functions().contains(function))
                .findFirst()
                .orElseThrow();
    }
}
