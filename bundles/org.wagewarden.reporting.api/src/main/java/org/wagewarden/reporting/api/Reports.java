// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The reports of whatever bundles are installed. A caller sees those whose district the scope reaches; needs REPORT_READ.
 * A report that throws, hangs or answers nonsense harms nobody but itself. Thread-safe.
 */
@ProviderType
public interface Reports {

    /** What there is now, by district and title; those in quarantine too, with the reason. Empty without permission. */
    List<AvailableReport> list(Caller by);

    /**
     * Produces a report; audited. Takes at most ten seconds.
     *
     * @param month not after the present one; rejected with {@code month-ahead} otherwise
     * @return rejected with {@code not-found} (also out of scope), {@code plugin-failed}, {@code plugin-too-slow},
     *     {@code plugin-busy} or {@code plugin-quarantined}
     */
    Outcome<ReportDocument> produce(Caller by, String reportId, YearMonth month);
}
