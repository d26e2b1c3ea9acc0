// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that proves something in a case: a photograph, a scan, a table. Never changed and never deleted; one that was
 * attached wrongly is withdrawn and stays visible as such.
 *
 * @param id the identifier
 * @param caseId the case it was attached to
 * @param file what was attached
 * @param description what it shows
 * @param attachedAt when
 * @param attachedByName by whom
 * @param withdrawal when it was withdrawn
 */
public record Exhibit(
        ExhibitId id,
        CaseId caseId,
        ExhibitFile file,
        String description,
        Instant attachedAt,
        String attachedByName,
        Optional<Withdrawal> withdrawal) {

    /** Whether it stands. */
    public boolean stands() {
        return withdrawal.isEmpty();
    }

    /**
     * That an exhibit counts no longer.
     *
     * @param at since when
     * @param byName who withdrew it
     * @param reason why
     */
    public record Withdrawal(Instant at, String byName, String reason) {}
}
