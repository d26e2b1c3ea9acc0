// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Scope;

/**
 * A scope as conditions of queries; the only place that translates it (Art. 4, R-006: each authority for its own area). No
 * grants: nothing.
 */
final class Reach {

    /** A date column's "not yet". */
    static final LocalDate NOT_YET = LocalDate.of(9999, 12, 31);

    private final Scope scope;

    Reach(Scope scope) {
        this.scope = scope;
    }

    /** Projects whose district and sector it reaches; human resources sees every sector. */
    Condition projects(String alias) {
        return projectsWith(alias + ".district", alias + ".sector");
    }

    private Condition projectsWith(String district, String sector) {
        List<Condition> parts = new ArrayList<>();
        for (Grant grant : scope.grants()) {
            Condition sectors = sectors(sector, grant.functions());
            parts.add(
                    grant.district().equals(DistrictCode.CITY)
                            ? sectors
                            : Condition.of(district + " = ?", grant.district().value())
                                    .and(sectors));
        }
        return parts.contains(Condition.ALWAYS) ? Condition.ALWAYS : Condition.any(parts);
    }

    /** Officers registered in one of its districts, or appointed on this day to a project that it reaches. */
    Condition officers(String alias, LocalDate today) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        return Condition.any(List.of(registeredOfficers(alias), serving(alias, today)));
    }

    /** Officers registered in one of its districts. */
    Condition registeredOfficers(String alias) {
        return scope.wholeCity() ? Condition.ALWAYS : Condition.in(alias + ".district", districts());
    }

    /** The districts it reaches with any function. */
    List<String> districts() {
        return scope.grants().stream()
                .filter(g -> !g.functions().isEmpty())
                .map(g -> g.district().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether every officer is in reach. */
    boolean everyOfficer() {
        return scope.wholeCity();
    }

    /** Appointments that hold on a day. */
    static Condition on(String alias, LocalDate day) {
        return Condition.of(alias + ".from_date <= ? AND " + alias + ".until_date >= ?", day, day);
    }

    /**
     * Whoever serves here. The keys are bounded from both sides and not equated: equated, Derby makes a hash of all
     * appointments and all projects before it asks about the first officer; bounded, it looks each one up.
     */
    private Condition serving(String alias, LocalDate today) {
        Condition where = on("sa", today).and(projectsWith(ofServed("district"), ofServed("sector")));
        return new Condition(
                "EXISTS (SELECT 1 FROM registry_appointment sa WHERE sa.officer_id >= " + alias
                        + ".id AND sa.officer_id <= " + alias + ".id AND " + where.text() + ")",
                where.values());
    }

    private static String ofServed(String column) {
        return "(SELECT sp." + column
                + " FROM registry_project sp WHERE sp.id >= sa.project_id AND sp.id <= sa.project_id)";
    }

    private static Condition sectors(String sector, Set<AuthorityFunction> functions) {
        if (functions.contains(AuthorityFunction.HUMAN_RESOURCES)) {
            return Condition.ALWAYS;
        }
        return Condition.in(sector, functions.stream().sorted().map(Enum::name).toList());
    }
}
