// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;

/**
 * What may change of an officer after registration; the ID number may not.
 *
 * @param name 2 to 40 characters
 * @param phone may be empty, at most 30 characters
 * @param employer the contracting unit, if known
 * @param district where registered
 */
public record OfficerChange(String name, String phone, Optional<ContractorId> employer, DistrictCode district) {}
