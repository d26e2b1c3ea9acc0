// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail.
 *
 * @param sequence its place in the chain, 1, 2, 3 … without gaps; 0 for the moment between commit and sealing
 * @param at when
 * @param account who
 * @param name that person's name at the time
 * @param channel the way the call came in
 * @param action area, object and verb, for example {@code registry.officer.registered}
 * @param subject what it was about, as type and identifier: {@code officer/01j…}
 * @param district where, if anywhere
 * @param detail what changed, as short text without personal numbers
 */
public record AuditEntry(
        long sequence,
        Instant at,
        AccountId account,
        String name,
        Channel channel,
        String action,
        String subject,
        Optional<DistrictCode> district,
        String detail) {}
