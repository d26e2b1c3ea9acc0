// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Authority;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The districts, read once from the store. */
@Component
public final class JdbcDistricts implements Districts {

    private final Map<DistrictCode, District> districts;

    @Activate
    public JdbcDistricts(@Reference RegistrySchema schema) {
        this.districts = schema.store().read(JdbcDistricts::load);
    }

    @Override
    public List<District> all() {
        return List.copyOf(districts.values());
    }

    @Override
    public Optional<District> find(DistrictCode code) {
        return Optional.ofNullable(districts.get(code));
    }

    private static Map<DistrictCode, District> load(Session session) {
        Map<String, Set<AuthorityFunction>> functions = new LinkedHashMap<>();
        session.each(Sql.of("SELECT authority, held_function FROM registry_authority_function"), row -> functions
                .computeIfAbsent(row.text("authority"), a -> EnumSet.noneOf(AuthorityFunction.class))
                .add(row.constant("held_function", AuthorityFunction.class)));
        Map<DistrictCode, List<Authority>> authorities = new LinkedHashMap<>();
        session.each(
                Sql.of("SELECT code, district, name_zh, name_en FROM registry_authority ORDER BY district, place"),
                row -> {
                    DistrictCode district = new DistrictCode(row.text("district"));
                    authorities
                            .computeIfAbsent(district, d -> new ArrayList<>())
                            .add(new Authority(
                                    row.text("code"),
                                    district,
                                    new LocalText(row.text("name_zh"), row.text("name_en")),
                                    functions.getOrDefault(row.text("code"), Set.of())));
                });
        Map<DistrictCode, District> all = new LinkedHashMap<>();
        session.each(
                Sql.of("SELECT code, name_zh, name_en, kind, place FROM registry_district ORDER BY place"), row -> {
                    DistrictCode code = new DistrictCode(row.text("code"));
                    all.put(
                            code,
                            new District(
                                    code,
                                    new LocalText(row.text("name_zh"), row.text("name_en")),
                                    row.constant("kind", District.Kind.class),
                                    row.integer("place"),
                                    authorities.getOrDefault(code, List.of())));
                });
        return java.util.Collections.unmodifiableMap(all);
    }
}
