// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.Set;
import java.util.regex.Pattern;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * What a report is.
 *
 * @param id lower-case letters, digits, dots and dashes, at most 64; unique in the platform: {@code lucheng.officers-monthly}
 * @param title its name
 * @param purpose what it is for, in one sentence
 * @param district the district it is about, {@link DistrictCode#CITY} for the whole city; the same as the service property
 * @param parameters what it asks for
 */
public record ReportDescription(
        String id, LocalText title, LocalText purpose, DistrictCode district, Set<ReportParameter> parameters) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    public ReportDescription {
        parameters = Set.copyOf(parameters);
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A report's id has lower-case letters, digits, dots and dashes, at most 64, and starts with a letter");
        }
    }
}
