// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.List;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * A county, city, district or functional zone, with the authorities it has. Which department exercises which function is
 * data (the notice of issue names 龙港市 社会事业局 and the offices of functional zones beside ordinary bureaus).
 *
 * @param code its code
 * @param name its name
 * @param kind what it is
 * @param order its place in lists
 * @param authorities its departments
 */
public record District(DistrictCode code, LocalText name, Kind kind, int order, List<Authority> authorities) {

    public District {
        authorities = List.copyOf(authorities);
    }

    /** What a district is. */
    public enum Kind {
        /** The city itself, with the four city bureaus. */
        CITY,
        /** 区. */
        URBAN_DISTRICT,
        /** 县级市. */
        COUNTY_CITY,
        /** 县. */
        COUNTY,
        /** 功能区. */
        FUNCTIONAL_ZONE
    }
}
