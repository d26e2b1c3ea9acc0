// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.access.api.DistrictCode;

/**
 * A contracting unit (Art. 2), identified by its unified social credit code.
 *
 * @param id its identifier
 * @param uscc its code, unique in the city
 * @param name its name
 * @param kind general contractor, or professional contractor contracted directly by the owner
 * @param district where it is registered
 * @param phone its telephone, may be empty
 * @param revision counts the changes; an ETag over REST
 */
public record Contractor(
        ContractorId id, Uscc uscc, String name, Kind kind, DistrictCode district, String phone, long revision) {

    /** What Art. 2 applies to. A subcontractor is neither and cannot be registered. */
    public enum Kind {
        /** 施工总承包单位. */
        GENERAL,
        /** 建设单位直接发包的专业承包单位. */
        DIRECT_PROFESSIONAL
    }
}
