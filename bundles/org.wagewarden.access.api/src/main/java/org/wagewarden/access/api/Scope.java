// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a caller's word counts: district × function. A scope without grants reaches nothing. Queries turn it into
 * conditions; nothing is filtered afterwards.
 */
public record Scope(List<Grant> grants) {

    /** Reaches nothing. */
    public static final Scope NOTHING = new Scope(List.of());

    /** Reaches every district with every function. */
    public static final Scope WHOLE_CITY =
            new Scope(List.of(new Grant(DistrictCode.CITY, EnumSet.allOf(AuthorityFunction.class))));

    public Scope {
        grants = List.copyOf(grants);
    }

    /** Whether a grant reaches the whole city, with at least one function. */
    public boolean wholeCity() {
        return grants.stream()
                .anyMatch(g ->
                        g.district().equals(DistrictCode.CITY) && !g.functions().isEmpty());
    }

    /** Whether it reaches this district with at least one function. */
    public boolean reaches(DistrictCode district) {
        return !functionsIn(district).isEmpty();
    }

    /**
     * Whether it reaches a project of this sector in this district: the sector's own function, or human resources, which
     * sees every sector.
     */
    public boolean reaches(DistrictCode district, AuthorityFunction sector) {
        Set<AuthorityFunction> functions = functionsIn(district);
        return functions.contains(sector) || functions.contains(AuthorityFunction.HUMAN_RESOURCES);
    }

    /** The functions held in this district; city-wide grants count everywhere. */
    public Set<AuthorityFunction> functionsIn(DistrictCode district) {
        Set<AuthorityFunction> functions = EnumSet.noneOf(AuthorityFunction.class);
        for (Grant grant : grants) {
            if (grant.district().equals(district) || grant.district().equals(DistrictCode.CITY)) {
                functions.addAll(grant.functions());
            }
        }
        return functions;
    }
}
