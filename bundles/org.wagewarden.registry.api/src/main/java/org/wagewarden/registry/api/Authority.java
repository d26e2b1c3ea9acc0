// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Set;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * A department of a district that holds one or more functions.
 *
 * @param code unique in the city, for example {@code longgang-social-affairs}
 * @param district where
 * @param name its name
 * @param functions at least one
 */
public record Authority(String code, DistrictCode district, LocalText name, Set<AuthorityFunction> functions) {
    public Authority {
        functions = Set.copyOf(functions);
    }
}
