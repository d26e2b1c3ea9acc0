// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wagewarden.access.api.Caller;

/**
 * One order of a report.
 *
 * @param by who wants it; pass it on to every service asked, so that their scope applies
 * @param month the month wanted
 * @param today the business date; in the present month figures are those of today
 */
public record ReportRequest(Caller by, YearMonth month, LocalDate today) {

    /** The day whose state the report shows: the month's last day, or today in the present month. */
    public LocalDate asOf() {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}
