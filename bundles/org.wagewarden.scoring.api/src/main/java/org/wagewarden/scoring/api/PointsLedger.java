// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.OfficerId;

/**
 * The append-only ledger of points. One person has one ledger across projects, employers and districts, and every reader
 * sees all of it. Reading needs REGISTRY_READ. Thread-safe.
 */
@ProviderType
public interface PointsLedger {

    /** All entries of an officer, in the order they were written; empty without the permission. */
    List<LedgerEntry> entries(Caller by, OfficerId officer);

    /**
     * Where an officer stands on a day, computed from the ledger by the policy that was in force at
     * the time of the conduct, unless a later one is more favourable; {@link Standing#policy} says which.
     *
     * @return empty when the person has no certificate (A22) or the caller may not read
     */
    Optional<Standing> standing(Caller by, OfficerId officer, LocalDate asOf);

    /** Where an officer stands today. */
    Optional<Standing> standing(Caller by, OfficerId officer);
}
