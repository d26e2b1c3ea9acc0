// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.access.api.DistrictCode;

/**
 * A contractor to be registered or changed.
 *
 * @param uscc its code
 * @param name 2 to 100 characters
 * @param kind what it is
 * @param district where it is registered
 * @param phone may be empty; at most 30 characters
 */
public record ContractorDraft(Uscc uscc, String name, Contractor.Kind kind, DistrictCode district, String phone) {}
