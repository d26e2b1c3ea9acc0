// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.Set;

/**
 * One district and the functions that may be exercised there.
 *
 * @param district a district, or {@link DistrictCode#CITY} for all
 * @param functions at least one
 */
public record Grant(DistrictCode district, Set<AuthorityFunction> functions) {
    public Grant {
        functions = Set.copyOf(functions);
    }
}
