// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;

/** Whether a record may be placed in a district by this caller (Art. 4: each authority for its own area). */
final class Placement {

    private Placement() {}

    /** For records of any function. */
    static Optional<Reason> check(Districts districts, Scope scope, DistrictCode district) {
        return unknown(districts, district)
                .or(() -> scope.reaches(district) ? Optional.empty() : outside(districts, district));
    }

    /** For projects of a sector. */
    static Optional<Reason> check(Districts districts, Scope scope, DistrictCode district, AuthorityFunction sector) {
        return unknown(districts, district)
                .or(() -> scope.reaches(district, sector) ? Optional.empty() : outside(districts, district));
    }

    private static Optional<Reason> unknown(Districts districts, DistrictCode district) {
        // The city as a whole is a scope, not a place: everything stands in one of its districts.
        return districts
                        .find(district)
                        .filter(d -> d.kind() != District.Kind.CITY)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(
                                "district-unknown",
                                "没有代码为“" + district + "”的县（市、区）或功能区。",
                                "There is no district or zone with the code '" + district + "'.")
                        .at("district"));
    }

    private static Optional<Reason> outside(Districts districts, DistrictCode district) {
        String zh = districts.find(district).map(d -> d.name().zh()).orElse(district.value());
        String en = districts.find(district).map(d -> d.name().en()).orElse(district.value());
        return Optional.of(Reason.of(
                        "district-out-of-scope",
                        zh + "不在您的数据范围内，不能登记到该处。",
                        en + " is outside your scope; nothing can be registered there.")
                .under(Article.of(4))
                .at("district"));
    }
}
