// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.regex.Pattern;

/**
 * The code of a county, city, district or functional zone: data, not an enumeration.
 *
 * @param value lower-case letters, digits and dashes, at most 32, for example {@code lucheng}; the city as a whole is
 *     {@link #CITY}
 */
public record DistrictCode(String value) implements Comparable<DistrictCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** The city as a whole: a scope with this district reaches every district. */
    public static final DistrictCode CITY = new DistrictCode("city");

    public DistrictCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a district code");
        }
    }

    @Override
    public int compareTo(DistrictCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
