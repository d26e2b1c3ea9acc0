// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;

/** Counts over the register, in the caller's scope, each by one grouped query. Thread-safe. */
@ProviderType
public interface RegistryFigures {

    /**
     * A district's figures of a month, by sector and street, ordered by both. Officers and vacancies are those of the
     * month's last day (of today in the present month); appointments are those registered in the month.
     */
    List<Line> monthly(Caller by, DistrictCode district, YearMonth month);

    /** Today's totals in the scope, for the dashboard. */
    Totals totals(Caller by);

    /**
     * One sector in one street.
     *
     * @param street the street, may be empty
     * @param projects project-contracts in progress
     * @param officers persons serving on them with a live filing
     * @param vacancies project-contracts in progress without an officer (Art. 5)
     * @param appointments appointments registered in the month
     */
    record Line(
            AuthorityFunction sector, String street, long projects, long officers, long vacancies, long appointments) {}

    /**
     * Totals of the register.
     *
     * @param filings officers by filing state
     * @param projectsInProgress project-contracts in progress
     * @param vacancies those without an officer
     * @param contractors contractors
     * @param lastChange the latest audited change of the register, if any
     */
    record Totals(
            Map<FilingState, Long> filings,
            long projectsInProgress,
            long vacancies,
            long contractors,
            Optional<java.time.Instant> lastChange) {}
}
