// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;

/** Districts in lists: the name of one, and the filter by one, which stands in the address. */
public final class DistrictChoice {

    private static final String KEY = "district";

    private DistrictChoice() {}

    /** The district's name; its code when the map does not know it. */
    public static String name(ViewContext context, Districts districts, DistrictCode code) {
        return Words.district(context, districts, code);
    }

    /** Adds the choice of a district to a filter. */
    public static FilterBar add(FilterBar filters, ViewContext context, Districts districts) {
        return filters.choice(
                KEY,
                Words.DISTRICT,
                districts.all().stream()
                        .filter(district -> district.kind() != District.Kind.CITY)
                        .toList(),
                district -> district.code().value(),
                district -> context.text(district.name()));
    }

    /** The district that the address names; a text that cannot be one counts as none. */
    public static Optional<DistrictCode> chosen(AddressState state) {
        return state.get(KEY)
                .filter(text -> text.matches("[a-z][a-z0-9-]{0,31}"))
                .map(DistrictCode::new);
    }
}
