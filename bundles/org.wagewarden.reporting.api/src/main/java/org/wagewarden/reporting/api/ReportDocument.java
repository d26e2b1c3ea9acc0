// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * A report as produced: values only, so that it may be kept after its plugin has gone.
 *
 * @param title its name
 * @param district the district it is about
 * @param month the month it is about
 * @param asOf the day whose state it shows: the month's last day, or today in the present month
 * @param sections its parts, in order; at least one
 * @param notes how it was counted
 */
public record ReportDocument(
        LocalText title,
        DistrictCode district,
        YearMonth month,
        LocalDate asOf,
        List<ReportSection> sections,
        List<ReportNote> notes) {

    public ReportDocument {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A report has at least one section");
        }
    }
}
